import {html} from 'hono/html';
import {ANSWERED_POLL, mayAsk} from '../seed/index.js';
import {layout} from './layout.js';
import type {Markup} from './layout.js';
import type {SignedInContext} from './page-context.js';

type PollAt = (space: string, heading: string, id?: string) => Markup;

const poll: PollAt = (space, heading, id = '') =>
  html`<hearth-host class="wall" endpoint="/hearth" space="${space}"
    ><hearth-pulse-poll heading="${heading}" ${id ? html`poll-id="${id}"` : ''}></hearth-pulse-poll
  ></hearth-host>`;

/** The page of one question to the whole company, to be linked to. */
export function questionPage(context: SignedInContext, id: string): Markup {
  const {name, company} = context.texts.questions;
  return layout(context, {
    title: name,
    widgets: true,
    main: html`<h1>${name}</h1>
      ${poll('everyone', company, id)}`,
  });
}

/** The page of the questions that people ask each other: of one's team, of the company, and what came of an earlier one. */
export function questionsPage(context: SignedInContext): Markup {
  const {texts, person} = context;
  const {name, lead, team, company, before, ask} = texts.questions;
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
            ? html`<hearth-host class="wall" endpoint="/hearth" space="everyone"
                ><hearth-poll-editor heading="${ask}"></hearth-poll-editor
              ></hearth-host>`
            : ''
        }
      </div>`,
  });
}
