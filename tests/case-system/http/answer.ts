import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CaseSystem } from '../case-system.ts';
import { documentsRoutes } from '../documents/routes.ts';
import { harbourRoutes } from '../harbour/routes.ts';
import { intranetRoutes } from '../intranet/routes.ts';
import { plainPage, unknownHostPage } from '../plain-page.ts';
import { siteOf } from '../sites.ts';
import { askedBy } from './asked.ts';
import { readAssets } from './assets.ts';
import { Refusal } from './refusal.ts';
import { pageReply, withHeader } from './reply.ts';
import type { Reply } from './reply.ts';
import { findRoute } from './route.ts';

/** Answers every request of the three sites; whatever goes wrong in a page becomes a plain page, never a crash. */
export function answerWith(system: CaseSystem) {
  const assets = readAssets();
  const routes = {
    harbour: harbourRoutes(system),
    documents: documentsRoutes(system),
    intranet: intranetRoutes(system),
  };

  async function replyTo(request: IncomingMessage): Promise<Reply> {
    const site = siteOf(request.headers.host);
    if (site === undefined) return pageReply(unknownHostPage(system.address), 404);
    const asked = askedBy(request);
    const asset = assets.get(asked.path);
    if (asset !== undefined) return asset;
    const found = findRoute(routes[site], asked.method, asked.path);
    switch (found.kind) {
      case 'route':
        return found.route.answer(asked, found.id);
      case 'wrongMethod':
        return withHeader(
          refusalReply(405, 'This page cannot be used like that.'),
          'allow',
          found.allowed,
        );
      case 'nothing':
        return refusalReply(404, 'There is no such page.');
    }
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const reply = await replyTo(request).catch(refusalFor);
    response.writeHead(reply.status, reply.headers).end(reply.body);
  };
}

function refusalFor(error: unknown): Reply {
  if (error instanceof Refusal) return refusalReply(error.status, error.message);
  console.error(error);
  return refusalReply(500, 'Something went wrong here.');
}

function refusalReply(status: number, message: string): Reply {
  return pageReply(plainPage(message), status);
}
