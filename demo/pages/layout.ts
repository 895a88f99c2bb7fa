import {html} from 'hono/html';
import type {HtmlEscapedString} from 'hono/utils/html';
import {COMPANY} from '../seed/index.js';
import {languages} from '../texts/index.js';
import type {PageContext} from './page-context.js';

/** A piece of markup in which every value was escaped. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface LayoutOptions {
  title: string;
  /** Whether the page holds widgets. */
  widgets?: boolean;
  main: Markup;
}

/** The frame around each page. */
export function layout(context: PageContext, {title, widgets = false, main}: LayoutOptions): Markup {
  const {texts} = context;
  return html`<!doctype html>
    <html lang="${texts.lang}" dir="${texts.dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${texts.footer}" />
        <title>${title === COMPANY ? title : `${title} · ${COMPANY}`}</title>
        <link rel="icon" href="/site/logo.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/site/site.css" />
        <script src="/site/theme.js"></script>
        ${widgets ? html`<script type="module" src="/hearth.js"></script>` : ''}
      </head>
      <body>
        <a class="skip" href="#main">${texts.skipToContent}</a>
        ${header(context)}
        <main id="main" tabindex="-1">${main}</main>
        ${footer(context)}
      </body>
    </html>`;
}

function header({texts, path, person}: PageContext): Markup {
  const links = [
    ['/', texts.home],
    ['/harbor', texts.teams.harbor.name],
    ['/lighthouse', texts.teams.lighthouse.name],
    ['/orchard', texts.teams.orchard.name],
    ['/people', texts.people.name],
    ['/questions', texts.questions.name],
    ['/mosaic', texts.mosaic.name],
  ] as const;
  return html`<header class="masthead">
    <a class="brand" href="/"><img src="/site/logo.svg" alt="" width="40" height="40" /> <span lang="en">${COMPANY}</span></a>
    ${
      person
        ? html`<nav class="teams" aria-label="${texts.navigation}">
              <ul>
                ${links.map(([href, name]) => html`<li><a href="${href}" ${href === path ? html`aria-current="page"` : ''}>${name}</a></li>`)}
              </ul>
            </nav>
            <form class="whoami" method="post" action="/sign-out">
              <bdi class="me">${person.name}</bdi>
              <button>${texts.signOut}</button>
            </form>`
        : ''
    }
  </header>`;
}

function footer({texts, path}: PageContext): Markup {
  const themes = Object.entries(texts.themes);
  return html`<footer class="colophon">
    <p>${texts.footer}</p>
    <div class="switches">
      <nav aria-label="${texts.languages}">
        <ul class="switch">
          ${Object.values(languages).map(
            ({lang, dir, name}) =>
              html`<li>
                <a href="${path}?lang=${lang}" lang="${lang}" dir="${dir}" ${lang === texts.lang ? html`aria-current="true"` : ''}>${name}</a>
              </li>`,
          )}
        </ul>
      </nav>
      <fieldset class="switch" id="theme" hidden>
        <legend class="unseen">${texts.theme}</legend>
        ${themes.map(([value, name]) => html`<label><input type="radio" name="theme" value="${value}" /> <span>${name}</span></label>`)}
      </fieldset>
    </div>
  </footer>`;
}
