import {html} from 'hono/html';
import {ANSWERED_POLL, mayAsk} from '../seed/index.js';
import {layout} from './layout.js';
import type {Markup} from './layout.js';
import type {SignedInContext} from './page-context.js';

/** The page of the questions that people ask each other: of one's team, of the company, and what came of an earlier one. */
export function questionsPage(context: SignedInContext): Markup {
  const {texts, person} = context;
  const {name, lead, team, company, before, ask} = texts.questions;
  const poll = (space: string, heading: string, id = '') =>
    html`<hearth-host class="wall" endpoint="/hearth" space="${space}"
      ><hearth-pulse-poll heading="${heading}" ${id ? html`poll-id="${id}"` : ''}></hearth-pulse-poll
    ></hearth-host>`;
  const space = person.team === 'elsewhere' ? 'everyone' : person.team;
  return layout(context, {
    title: name,
    widgets: true,
    main: html`<h1>${name}</h1>
      <p class="intro">${lead}</p>
      <div class="stack">
        ${person.team === 'elsewhere' ? '' : poll(person.team, team)} ${poll('everyone', company)}
        ${person.spaces.includes('harbor') ? poll('harbor', before, ANSWERED_POLL) : ''}
        ${
          mayAsk(person.id)
            ? html`<hearth-host class="wall" endpoint="/hearth" space="${space}"
                ><hearth-poll-editor heading="${ask}"></hearth-poll-editor
              ></hearth-host>`
            : ''
        }
      </div>`,
  });
}
