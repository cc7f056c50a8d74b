import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Answers by path; the same one twice in a row may differ. */
const ANSWERS: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse, times: number) => void>> = {
  '/good': (_, response) => void response.writeHead(200).end('Good.'),
  '/moved': (_, response) => void response.writeHead(301, { location: '/good' }).end(),
  '/moved-twice': (_, response) => void response.writeHead(308, { location: '/moved' }).end(),
  '/elsewhere-today': (_, response) => void response.writeHead(302, { location: '/good' }).end(),
  '/moved-to-nothing': (_, response) => void response.writeHead(301, { location: '/missing' }).end(),
  '/circle': (_, response) => void response.writeHead(301, { location: '/circle' }).end(),
  '/no-address': (_, response) => void response.writeHead(301, { location: 'javascript:alert(1)' }).end(),
  '/missing': (_, response) => void response.writeHead(404).end(),
  '/withdrawn': (_, response) => void response.writeHead(410).end(),
  '/members-only': (_, response) => void response.writeHead(403).end(),
  '/no-head': (request, response) => void response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
  '/busy-once': (_, response, times) => void (times === 1 ? response.writeHead(429, { 'retry-after': '0' }).end() : response.writeHead(200).end()),
  '/busy-for-an-hour': (_, response) => void response.writeHead(429, { 'retry-after': '3600' }).end(),
  '/down-once': (_, response, times) => void response.writeHead(times === 1 ? 503 : 200).end(),
  '/always-down': (_, response) => void response.writeHead(500).end(),
  '/slow': (_, response) => void setTimeout(() => response.writeHead(200).end(), 150),
  '/never': () => undefined,
  '/private/page': (_, response) => void response.writeHead(200).end(),
  '/robots.txt': (_, response) => void response.writeHead(200).end('User-agent: *\nDisallow: /private/\n'),
};

/** A host that answers in every way; `asked` tells what it was asked for, in order. */
export async function host(): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method} ${path}`);
    const times = asked.filter((each) => each === `${request.method} ${path}`).length;
    (ANSWERS[path] ?? ANSWERS['/missing'])?.(request, response, times);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
