import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {html, raw} from 'hono/html';
import type {openServerPage as open} from '../../src/ssr/index.js';
import {folders} from '../settings.js';
import type {Markup} from './layout.js';
import type {SignedInContext} from './page-context.js';

/** The page with what it needs of the response. */
export interface RenderedPage {
  markup: Markup;
  /** What the policy has to allow for its style sheets. */
  styleSources: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/**
 * The smallest page that the server renders: the thanks of the harbor, somebody's card, a question and the picture, readable before any script, and
 * without one. What renders it is the package as it is built, as it is for everybody: only so are its templates the ones in `hearth.hydrate.js`.
 */
export async function renderedPage(
  {texts, now}: SignedInContext,
  request: Request,
  host: (request: Request) => Promise<Response>,
): Promise<RenderedPage> {
  const module = pathToFileURL(join(folders.dist, 'ssr/index.js')).href;
  const {openServerPage} = (await import(module)) as {openServerPage: typeof open};
  const page = await openServerPage({request, endpoint: '/hearth', space: 'harbor', lang: texts.lang, fetch: host, now});
  const widgets = await Promise.all([
    page.widget('hearth-kudos-wall'),
    page.widget('hearth-get-to-know', {'person-id': 'bilal'}),
    page.widget('hearth-pulse-poll'),
    page.widget('hearth-mosaic', {space: 'everyone'}),
  ]);
  const {styleSources, headers} = page;
  return {
    styleSources,
    headers,
    markup: html`<!doctype html>
      <html lang="${texts.lang}" dir="${texts.dir}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="color-scheme" content="light dark" />
          <title>The smallest page that a server renders</title>
          <script type="module" src="/hearth.hydrate.js"></script>
        </head>
        <body>
          ${raw(page.host(widgets.join('')))}
        </body>
      </html>`,
  };
}
