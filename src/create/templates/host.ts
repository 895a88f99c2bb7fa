import type {Import, Style} from './style.js';
import {moduleText} from './style.js';

/** Where settings come from. */
export const settings = (style: Style): string =>
  moduleText(
    style,
    [
      ['{existsSync}', 'node:fs'],
      ['{join}', 'node:path'],
    ],
    `
/** On your own machine settings come from this file, which git does not keep; elsewhere from the environment, which comes first. */
const FILE = join(process.cwd(), '.hearth', 'env');

function setting(name‹: string›)‹: string› {
  if (!process.env[name] && existsSync(FILE)) process.loadEnvFile(FILE);
  const value = process.env[name];
  if (value) return value;
  throw new Error(
    \`Hearth: \${name} is not set. Set it in the environment of the server, or in .hearth/env. A secret is made by \` +
      "node -p \\"crypto.randomBytes(32).toString('base64url')\\"; keep the same one over restarts and for all processes.",
  );
}

/** The key with which the host tells apart what different people wrote. */
export const secret = ()‹: string› => setting('HEARTH_SECRET');

/** Where everything is kept: the file of a SQLite database, or the address of a PostgreSQL database. */
export const database = ()‹: string› => setting('HEARTH_DATABASE');
`,
  );

export interface HostOptions {
  basePath: string;
  /** The address of the page; nothing where the framework serves it. */
  page?: string;
  isPostgres: boolean;
  hasSignIn: boolean;
  /** Whether a bundler moves the modules of the package, so that they do not know where its files are. */
  isBundled: boolean;
}

export function host(style: Style, {basePath, page, isPostgres, hasSignIn, isBundled}: HostOptions): string {
  const store = isPostgres ? 'createPostgresStore' : 'createSqliteStore';
  const imports: Import[] = [
    ...(isBundled
      ? ([
          ['{existsSync}', 'node:fs'],
          ['{dirname, join}', 'node:path'],
        ] as const)
      : []),
    ['{createHandler}', 'hearth-widgets/server'],
    ['{Handler}', 'hearth-widgets/server', 'types'],
    ['{createFiles}', 'hearth-widgets/server/files'],
    [`{${store}}`, `hearth-widgets/server/${isPostgres ? 'postgres' : 'sqlite'}`],
    ['{identify}', './identify'],
    ...(page === undefined ? [] : ([['{css, html, policy}', './page']] as const)),
    ['{directory}', './people'],
    ['{database, secret}', './settings'],
    ...(hasSignIn
      ? ([[page === undefined ? '{answerSignIn, refuseProduction}' : '{answerSignIn, personOf, refuseProduction}', './sign-in']] as const)
      : []),
  ];
  return moduleText(
    style,
    imports,
    `
/** Everything of Hearth lies below this address: what widgets ask for, and their scripts. */
export const BASE_PATH = '${basePath}';
${
  page === undefined
    ? ''
    : `
/** The page that has the wall. */
export const PAGE = '${page}';
`
}
${isBundled ? '// Next.js compresses every answer by itself.\n' : ''}const files = createFiles({basePath: BASE_PATH${isBundled ? ', folder: packageFolder(), compress: false' : ''}});
let opened‹: Promise<Handler> | undefined›;

async function open()‹: Promise<Handler>› {${
      hasSignIn
        ? `
  refuseProduction();`
        : ''
    }
  const handler = createHandler({
    basePath: BASE_PATH,
    store: await ${store}(database()),
    directory,
    identify,
    secret: secret(),
  });
  await handler.maintain();
  setInterval(() => void handler.maintain(), 60_000).unref();
  return handler;
}

/** Opens the host, so that what is missing is told as the server starts. The rest of your application goes on without it. */
export async function start()‹: Promise<void>› {
  opened ??= open();
  try {
    await opened;
  } catch (error) {
    // The next request tries again: a database may be there later than this.
    opened = undefined;
    console.error(error);
  }
}

/** Ends the streams by which pages are told what changes: call it before you close your server, which would wait for them. */
export async function close()‹: Promise<void>› {
  (await opened)?.close();
}
${
  page === undefined
    ? ''
    : `
/** Whether an address is one of those that Hearth answers. */
export const isHearth = (path‹: string›)‹: boolean› => path === PAGE || path.startsWith(\`\${BASE_PATH}/\`);
`
}
/** Answers everything below BASE_PATH${page === undefined ? '' : ', and the page'}. */
export async function hearth(request‹: Request›)‹: Promise<Response>› {
  await start();
  if (!opened) return new Response('Hearth cannot answer: the log of the server says why.', {status: 503, headers: {'Content-Type': 'text/plain; charset=utf-8'}});
${
  page === undefined && !hasSignIn
    ? ''
    : `  const path = new URL(request.url).pathname;
`
}${
      page === undefined
        ? ''
        : `  if (path === PAGE) return answerPage(${hasSignIn ? 'request' : ''});
  if (path === \`\${BASE_PATH}/page.css\`) return new Response(css, {headers: {'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache'}});
`
    }${
      hasSignIn
        ? `  if (path === \`\${BASE_PATH}/sign-in\`) return answerSignIn(request, secret());
`
        : ''
    }  return (await files(request)) ?? (await opened)(request);
}
${
  page === undefined
    ? ''
    : hasSignIn
      ? `
function answerPage(request‹: Request›)‹: Response› {
  if (!personOf(request, secret())) return new Response(null, {status: 303, headers: {Location: \`\${BASE_PATH}/sign-in\`}});
  return new Response(html, {headers: {'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-cache', 'Content-Security-Policy': policy}});
}
`
      : `
function answerPage()‹: Response› {
  return new Response(html, {headers: {'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-cache', 'Content-Security-Policy': policy}});
}
`
}${
      isBundled
        ? `
/** Where the scripts of the package are, seen from the folder in which the server was started: what is bundled does not know where it came from. */
function packageFolder()‹: string› {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', 'hearth-widgets', 'dist');
    if (existsSync(found) || dirname(folder) === folder) return found;
  }
}
`
        : ''
    }`,
  );
}
