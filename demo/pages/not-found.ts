import {html} from 'hono/html';
import {layout} from './layout.js';
import type {Markup} from './layout.js';
import type {PageContext} from './page-context.js';

/** The answer to an address where there is nothing. */
export function notFoundPage(context: PageContext): Markup {
  const {texts} = context;
  return note(context, {title: texts.notFoundTitle, text: texts.notFoundText, href: '/', link: texts.backHome});
}

/** The answer to signing in as somebody who does not exist. */
export function unknownPersonPage(context: PageContext, id: string): Markup {
  const {texts} = context;
  return note(context, {title: texts.unknownPersonTitle, text: texts.unknownPersonText(id), href: '/sign-in', link: texts.choosePerson});
}

function note(context: PageContext, {title, text, href, link}: {title: string; text: string; href: string; link: string}): Markup {
  return layout(context, {
    title,
    main: html`<div class="doorway">
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a href="${href}">${link}</a></p>
    </div>`,
  });
}
