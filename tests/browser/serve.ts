import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** A server that runs, and how to end it. */
export interface Server {
  /** `http://127.0.0.1:4321`, with a port that was free. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a folder as a static host does: `index.html` for a folder, `404.html` for what is not there. */
export async function serve(folder: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/');
    const found = await read(join(folder, path));
    const body = found ?? (await read(join(folder, '404.html'))) ?? '';
    const type = found ? TYPES[extname(path)] : TYPES['.html'];
    response.writeHead(found ? 200 : 404, { 'Content-Type': type ?? 'application/octet-stream' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file that an address asks for; nothing above the folder can be asked for. */
function pathOf(address: string): string {
  const path = normalize(decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname));
  return path.endsWith(sep) ? `${path}index.html` : path;
}

async function read(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}
