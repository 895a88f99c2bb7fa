import {html} from 'hono/html';
import type {DemoPerson} from '../seed/index.js';
import {layout} from './layout.js';
import type {Markup} from './layout.js';
import type {SignedInContext} from './page-context.js';

/** The page on which people meet each other: one's own card, somebody who likes to be met, a question of the week. */
export function peoplePage(context: SignedInContext): Markup {
  const {texts, person} = context;
  const {name, lead, newHere, week} = texts.people;
  // Whoever is in no team meets everyone.
  const space = person.team === 'elsewhere' ? 'everyone' : person.team;
  return layout(context, {
    title: name,
    widgets: true,
    main: html`<h1>${name}</h1>
      <p class="intro">${lead}</p>
      <div class="columns">
        <hearth-host class="wall" endpoint="/hearth" space="${space}"><hearth-get-to-know show="edit" allow-image></hearth-get-to-know></hearth-host>
        <div class="aside">
          <hearth-host endpoint="/hearth" space="${space}"
            ><hearth-get-to-know show="spotlight" heading="${newHere}"></hearth-get-to-know
          ></hearth-host>
          <hearth-host endpoint="/hearth" space="${space}"><hearth-get-to-know show="prompt" heading="${week}"></hearth-get-to-know></hearth-host>
        </div>
      </div>`,
  });
}

/** The page of one person: their card, as far as whoever looks may see it. */
export function personPage(context: SignedInContext, shown: DemoPerson): Markup {
  const {person} = context;
  const space = person.team === 'elsewhere' ? 'everyone' : person.team;
  return layout(context, {
    title: shown.name,
    widgets: true,
    main: html`<h1><bdi>${shown.name}</bdi></h1>
      <hearth-host class="wall" endpoint="/hearth" space="${space}"><hearth-get-to-know person-id="${shown.id}"></hearth-get-to-know></hearth-host>`,
  });
}
