import {html} from 'hono/html';
import type {TeamTexts, TeamWithPage, Texts} from '../texts/index.js';
import {layout} from './layout.js';
import type {Markup} from './layout.js';
import type {SignedInContext} from './page-context.js';
import {picture} from './picture.js';
import {wall} from './wall.js';

/** The page of a team. */
export function teamPage(context: SignedInContext, team: TeamWithPage): Markup {
  const {texts, person} = context;
  const words = texts.teams[team];
  return layout(context, {
    title: words.name,
    widgets: true,
    main: html`<div class="hero">
        ${picture(team, words.picture)}
        <div class="hero-words">
          <h1>${words.name}</h1>
          <p>${words.lead}</p>
        </div>
      </div>
      <p class="intro">${words.intro}</p>
      <div class="columns">
        ${person.spaces.includes(team) ? wall(team, words.wallHeading) : amongThemselves(texts, words)}
        <div class="aside">${work(texts.workHeading, words)} ${facts(texts.factsHeading, words)}</div>
      </div>`,
  });
}

/** Says why there is no wall: a team's own is for the team. */
function amongThemselves(texts: Texts, {wallHeading}: TeamTexts): Markup {
  return html`<section class="wall" aria-labelledby="wall">
    <h2 id="wall">${wallHeading}</h2>
    <p>${texts.otherTeamsWall}</p>
    <p><a href="/">${texts.homeLink}</a></p>
  </section>`;
}

function work(heading: string, {work}: TeamTexts): Markup {
  return html`<section class="card" aria-labelledby="work">
    <h2 id="work">${heading}</h2>
    ${work.map(
      ({title, text}) =>
        html`<article>
          <h3><bdi>${title}</bdi></h3>
          <p>${text}</p>
        </article>`,
    )}
  </section>`;
}

function facts(heading: string, {facts}: TeamTexts): Markup {
  return html`<section class="card" aria-labelledby="facts">
    <h2 id="facts">${heading}</h2>
    <dl>
      ${facts.map(
        ({term, text}) =>
          html`<dt>${term}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
  </section>`;
}
