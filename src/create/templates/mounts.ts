import type {Framework} from '../project.js';
import type {Style} from './style.js';
import {moduleText} from './style.js';

/** How the host becomes a part of an application, by framework: a module that exports mountHearth(). */
export function mount(style: Style, framework: Exclude<Framework, 'next'>, hasSession: boolean): string {
  switch (framework) {
    case 'express':
      return moduleText(
        style,
        [
          ['{IncomingMessage, ServerResponse}', 'node:http', 'types'],
          ['{toNodeListener}', 'hearth-widgets/server/node'],
          ['{hearth, isHearth, start}', './host'],
        ],
        `
‹/** As much of an application of Express as this takes. */›
‹interface Application {›
‹  use(handler: (request: IncomingMessage & {path: string}, response: ServerResponse, next: () => void) => void): unknown;›
‹}›

const listener = toNodeListener(hearth);

/** Call it before anything that reads bodies, such as express.json()${hasSession ? ', and behind what gives a request its session' : ''}. */
export function mountHearth(app‹: Application›)‹: void› {
  app.use((request, response, next) => (isHearth(request.path) ? void listener(request, response) : next()));
  void start();
}
`,
      );
    case 'fastify':
      return moduleText(
        style,
        [
          ['{FastifyInstance}', 'fastify', 'types'],
          ['{toNodeListener}', 'hearth-widgets/server/node'],
          ['{BASE_PATH, PAGE, close, hearth, start}', './host'],
          ...(hasSession ? ([['{requests}', './identify']] as const) : []),
        ],
        `
const listener = toNodeListener(hearth);

/** ${hasSession ? 'Call it behind what gives a request its session. ' : ''}Bodies are left to the host, and nobody else reads them. */
export function mountHearth(app‹: Pick<FastifyInstance, 'register'>›)‹: void› {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    for (const url of [PAGE, \`\${BASE_PATH}/*\`]) {
      scope.all(url, async (request, reply) => {${
        hasSession
          ? `
        requests.set(request.raw, request);`
          : ''
      }
        reply.hijack();
        await listener(request.raw, reply.raw);
      });
    }
    scope.addHook('preClose', close);
  });
  void start();
}
`,
      );
    case 'hono':
      return moduleText(
        style,
        [['{BASE_PATH, PAGE, hearth, start}', './host']],
        `
‹/** As much of an application of Hono as this takes. */›
‹interface Application {›
‹  all(path: string, handler: (context: {req: {raw: Request}}) => Promise<Response>): unknown;›
‹}›

export function mountHearth(app‹: Application›)‹: void› {
  for (const path of [PAGE, \`\${BASE_PATH}/*\`]) app.all(path, (context) => hearth(context.req.raw));
  void start();
}
`,
      );
    case 'node':
      return moduleText(
        style,
        [
          ['{Server}', 'node:http', 'types'],
          ['{toNodeListener}', 'hearth-widgets/server/node'],
          ['{hearth, isHearth, start}', './host'],
        ],
        `
const listener = toNodeListener(hearth);

/** Puts Hearth before what the server does with a request already. */
export function mountHearth(server‹: Server›)‹: void› {
  const others = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (isHearth(path)) void listener(request, response);
    else for (const other of others) other.call(server, request, response);
  });
  void start();
}
`,
      );
  }
}

/** A server for a project that has none. */
export const server = (style: Style, port: number): string =>
  moduleText(
    style,
    [
      ['{createServer}', 'node:http'],
      ['{toNodeListener}', 'hearth-widgets/server/node'],
      ['{PAGE, close, hearth, isHearth, start}', './host'],
    ],
    `
const listener = toNodeListener(hearth);
const server = createServer((request, response) => {
  const [path = ''] = (request.url ?? '').split('?');
  if (isHearth(path)) void listener(request, response);
  else response.writeHead(path === '/' ? 303 : 404, path === '/' ? {Location: PAGE} : {'Content-Type': 'text/plain'}).end(path === '/' ? '' : 'Not found');
});

server.on('error', (error) => {
  console.error(error);
  process.exitCode = 1;
});
server.listen(Number(process.env.PORT ?? ${port}), () => console.log(\`http://localhost:\${‹(›server.address()‹ as {port: number})›.port}\${PAGE}\`));
void start();

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    server.close();
    await close();
    server.closeIdleConnections();
  });
}
`,
  );
