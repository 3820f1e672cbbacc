import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** One rule of a `_headers` file: a path pattern and the headers it sets. */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

const REGEXP_SIGN = /[.+?^${}()|[\]\\]/g;

/** The rules of a `_headers` file, as static hosts read it: a path, then indented `Name: value` lines; `*` is any path. */
export function readHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      const pattern = line.trim().replace(REGEXP_SIGN, '\\$&').replaceAll('*', '.*');
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
    } else {
      const colon = line.indexOf(':');
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

/** A server that answers under an address; `close` ends it. */
export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on this machine under its base path, with the headers of its `_headers` file and its
 * `404.html`. Port 0 takes any free port.
 *
 * @throws when the port is taken (`EADDRINUSE`).
 */
export async function serveSite(folder: string, basePath: string, port: number): Promise<RunningServer> {
  const headersFile = join(folder, '_headers');
  const rules = existsSync(headersFile) ? readHeaderRules(readFileSync(headersFile, 'utf8')) : [];
  const files = sirv(folder, { dev: true, etag: true, dotfiles: false });
  const notFound = existsSync(join(folder, '404.html')) ? readFileSync(join(folder, '404.html')) : Buffer.from('404');
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    for (const rule of rules) {
      if (rule.pattern.test(path)) for (const [name, value] of rule.headers) response.setHeader(name, value);
    }
    answer(request, response, basePath, files, notFound);
  });
  await listen(server, port);
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${actual}${basePath}`,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  basePath: string,
  files: ReturnType<typeof sirv>,
  notFound: Buffer,
): void {
  const url = request.url ?? '/';
  const refuse = (): void => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
  };
  if (`${url}/` === basePath) {
    response.writeHead(301, { location: basePath }).end();
  } else if (url.startsWith(basePath)) {
    request.url = `/${url.slice(basePath.length)}`;
    files(request, response, refuse);
  } else {
    refuse();
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve());
  });
}
