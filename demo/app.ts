import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Hono} from 'hono';
import type {Context} from 'hono';
import {compress} from 'hono/compress';
import {getCookie, setCookie} from 'hono/cookie';
import {csrf} from 'hono/csrf';
import {etag} from 'hono/etag';
import {homePage} from './pages/home.js';
import {mosaicPage} from './pages/mosaic.js';
import {questionPage, questionsPage} from './pages/questions.js';
import {notFoundPage, unknownPersonPage} from './pages/not-found.js';
import type {PageContext} from './pages/page-context.js';
import {peoplePage, personPage} from './pages/people.js';
import {renderedPage} from './pages/rendered.js';
import {signInPage} from './pages/sign-in.js';
import {teamPage} from './pages/team.js';
import {securityHeaders} from './security-headers.js';
import type {PageVariables} from './security-headers.js';
import {findPerson} from './seed/index.js';
import type {Sessions} from './sessions.js';
import {folders} from './settings.js';
import {serveFile} from './static-files.js';
import {isLanguage, languages} from './texts/index.js';
import type {TeamWithPage} from './texts/index.js';

export interface AppOptions {
  /** Answers everything below `/hearth`. */
  host: (request: Request) => Promise<Response>;
  sessions: Sessions;
  /** The current time in milliseconds since the epoch. By default the clock of the machine. */
  clock?: () => number;
}

const LANGUAGE_COOKIE = 'language';
const TEAMS: readonly TeamWithPage[] = ['harbor', 'lighthouse', 'orchard'];

/** The intranet: its pages, its files, and the host of its widgets. */
export function createApp({host, sessions, clock = Date.now}: AppOptions): Hono<PageVariables> {
  const app = new Hono<PageVariables>();

  // The host brings its own headers and its own checks, and it streams.
  app.all('/hearth/*', (context) => host(context.req.raw));

  app.use(securityHeaders, compress(), etag());
  app.get('/:bundle{hearth(?:\\.all|\\.hydrate)?\\.js(?:\\.map)?}', (context) => serveFile(context, folders.dist, context.req.param('bundle')));
  app.get('/chunks/:name', (context) => serveFile(context, join(folders.dist, 'chunks'), context.req.param('name'), {immutable: true}));
  app.get('/site/:name', (context) => serveFile(context, folders.site, context.req.param('name')));

  // What a browser asks for by itself on a page that names no icon.
  app.get('/favicon.ico', (context) => serveFile(context, folders.site, 'logo.svg'));

  // A link to the same page in another language: it is remembered, and leaves the address.
  app.use(async (context, next) => {
    const lang = context.req.query('lang');
    if (!isLanguage(lang)) return next();
    setCookie(context, LANGUAGE_COOKIE, lang, {path: '/', sameSite: 'Lax', httpOnly: true, maxAge: 365 * 24 * 3600});
    return context.redirect(context.req.path, 303);
  });

  app.get('/sign-in', async (context) => {
    const id = context.req.query('as');
    const page = await pageContext(context);
    if (id === undefined) return context.html(signInPage(page, context.req.query('q') ?? ''));
    const person = findPerson(id);
    if (!person) return context.html(unknownPersonPage(page, id), 404);
    context.header('Set-Cookie', await sessions.start(person), {append: true});
    return context.redirect('/', 303);
  });
  app.post('/sign-out', csrf(), (context) => {
    context.header('Set-Cookie', sessions.end(), {append: true});
    return context.redirect('/sign-in', 303);
  });

  app.get('/', async (context) => {
    const page = await pageContext(context);
    return page.person ? context.html(homePage({...page, person: page.person})) : context.redirect('/sign-in', 303);
  });
  for (const team of TEAMS) {
    app.get(`/${team}`, async (context) => {
      const page = await pageContext(context);
      return page.person ? context.html(teamPage({...page, person: page.person}, team)) : context.redirect('/sign-in', 303);
    });
  }
  app.get('/mosaic', async (context) => {
    const page = await pageContext(context);
    return page.person ? context.html(mosaicPage({...page, person: page.person})) : context.redirect('/sign-in', 303);
  });
  app.get('/questions', async (context) => {
    const page = await pageContext(context);
    return page.person ? context.html(questionsPage({...page, person: page.person})) : context.redirect('/sign-in', 303);
  });
  app.get('/questions/:id', async (context) => {
    const page = await pageContext(context);
    return page.person ? context.html(questionPage({...page, person: page.person}, context.req.param('id'))) : context.redirect('/sign-in', 303);
  });
  app.get('/people', async (context) => {
    const page = await pageContext(context);
    return page.person ? context.html(peoplePage({...page, person: page.person})) : context.redirect('/sign-in', 303);
  });
  app.get('/people/:id', async (context) => {
    const page = await pageContext(context);
    const shown = findPerson(context.req.param('id'));
    if (!page.person) return context.redirect('/sign-in', 303);
    return shown ? context.html(personPage({...page, person: page.person}, shown)) : context.html(notFoundPage(page), 404);
  });
  app.get('/plain', async (context) => {
    const {person} = await pageContext(context);
    return person ? context.html(await readFile(join(folders.pages, 'plain.html'), 'utf8')) : context.redirect('/sign-in', 303);
  });

  app.get('/rendered', async (context) => {
    const page = await pageContext(context);
    if (!page.person) return context.redirect('/sign-in', 303);
    const {markup, styleSources, headers} = await renderedPage({...page, person: page.person}, context.req.raw, host);
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    context.set('styleSources', styleSources);
    return context.html(markup);
  });

  app.notFound(async (context) => context.html(notFoundPage(await pageContext(context)), 404));

  async function pageContext(context: Context): Promise<PageContext> {
    // What a page shows depends on who asks, in which language, and on the day.
    context.header('Cache-Control', 'private, no-cache');
    context.header('Vary', 'Cookie, Accept-Encoding');
    const language = getCookie(context, LANGUAGE_COOKIE);
    return {
      texts: languages[isLanguage(language) ? language : 'en'],
      path: context.req.path,
      person: await sessions.personOf(context.req.raw),
      now: clock(),
    };
  }

  return app;
}
