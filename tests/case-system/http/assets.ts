import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Reply } from './reply.ts';

const folder = new URL('../assets/', import.meta.url);

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The style sheet, scripts and icons by path. All are read at the start, so no path can lead out of their folder. */
export function readAssets(): ReadonlyMap<string, Reply> {
  return new Map(readdirSync(folder).map((name) => [`/assets/${name}`, assetReply(name)]));
}

function assetReply(name: string): Reply {
  return {
    status: 200,
    headers: {
      'content-type': contentTypes[extname(name)] ?? 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
    },
    body: readFileSync(new URL(name, folder), 'utf8'),
  };
}
