import type { Asked } from './asked.ts';
import type { Reply } from './reply.ts';

/** One address of a site. `path` may hold one `:id`, handed to `answer`; without one, `id` is empty. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  answer(asked: Asked, id: string): Reply | Promise<Reply>;
}

export type Found =
  | { readonly kind: 'route'; readonly route: Route; readonly id: string }
  | { readonly kind: 'wrongMethod'; readonly allowed: string }
  | { readonly kind: 'nothing' };

/** The first route that fits the path and the method, or what stands in the way. */
export function findRoute(routes: readonly Route[], method: string, path: string): Found {
  const fitting = routes.flatMap((route) => {
    const id = idIn(route.path, path);
    return id === undefined ? [] : [{ kind: 'route', route, id } as const];
  });
  if (fitting.length === 0) return { kind: 'nothing' };
  const allowed = fitting.map(({ route }) => route.method).join(', ');
  return fitting.find(({ route }) => route.method === method) ?? { kind: 'wrongMethod', allowed };
}

/** The id in `path` when it has the shape of `pattern`, "" when the pattern has none, undefined when it does not fit. */
function idIn(pattern: string, path: string): string | undefined {
  const [before = '', after] = pattern.split(':id');
  if (after === undefined) return path === pattern ? '' : undefined;
  if (!path.startsWith(before) || !path.endsWith(after)) return undefined;
  const id = path.slice(before.length, path.length - after.length);
  return /^[\w-]+$/.test(id) ? id : undefined;
}
