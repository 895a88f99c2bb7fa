import {html} from 'hono/html';
import {layout} from './layout.js';
import type {Markup} from './layout.js';
import type {SignedInContext} from './page-context.js';

/** The page of the picture that the company makes together, and of that of one's own team. */
export function mosaicPage(context: SignedInContext): Markup {
  const {texts, person} = context;
  const {name, lead, company, team} = texts.mosaic;
  return layout(context, {
    title: name,
    widgets: true,
    main: html`<h1>${name}</h1>
      <p class="intro">${lead}</p>
      <div class="stack">
        <hearth-host class="wall" endpoint="/hearth" space="everyone"><hearth-mosaic heading="${company}"></hearth-mosaic></hearth-host>
        ${
          person.team === 'elsewhere'
            ? ''
            : html`<hearth-host class="wall" endpoint="/hearth" space="${person.team}"
                ><hearth-mosaic heading="${team}"></hearth-mosaic
              ></hearth-host>`
        }
      </div>`,
  });
}
