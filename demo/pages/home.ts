import {html} from 'hono/html';
import {COMPANY} from '../seed/index.js';
import {comingUp, dayAndTimeOf, dayOf, dishOfTheDay, highWaters, timeOf} from './almanac.js';
import {layout} from './layout.js';
import type {Markup} from './layout.js';
import type {SignedInContext} from './page-context.js';
import {picture} from './picture.js';
import {wall} from './wall.js';

/** The first page after signing in. */
export function homePage(context: SignedInContext): Markup {
  const {texts} = context;
  return layout(context, {
    title: COMPANY,
    widgets: true,
    main: html`${hero(context)} ${today(context)}
      <div class="columns">
        ${wall('everyone', texts.wallHeading)}
        <div class="aside">${news(context)} ${upcoming(context)}</div>
      </div>`,
  });
}

function hero({texts, person, now}: SignedInContext): Markup {
  const [before, name, after] = texts.greeting(person.name);
  return html`<div class="hero">
    ${picture('home', texts.picture)}
    <div class="hero-words">
      <p>${dayOf(now, texts.lang)}</p>
      <h1>${before}<bdi>${name}</bdi>${after}</h1>
    </div>
  </div>`;
}

function today({texts, now}: SignedInContext): Markup {
  const {lang} = texts;
  return html`<section class="today" aria-labelledby="today">
    <h2 id="today" class="unseen">${texts.today}</h2>
    <dl>
      <div>
        <dt>${texts.lunch}</dt>
        <dd>${dishOfTheDay(now, texts)}</dd>
      </div>
      <div>
        <dt>${texts.highWater}</dt>
        <dd>
          ${highWaters(now).map((time, index) => html`${index > 0 ? ' · ' : ''}<time datetime="${new Date(time).toISOString()}">${timeOf(time, lang)}</time>`)}
        </dd>
      </div>
      <div>
        <dt>${texts.onTheSlip}</dt>
        <dd>${texts.onTheSlipText}</dd>
      </div>
      <div>
        <dt>${texts.lastBus}</dt>
        <dd>${texts.lastBusText}</dd>
      </div>
    </dl>
  </section>`;
}

function news({texts}: SignedInContext): Markup {
  return html`<section class="card" aria-labelledby="news">
    <h2 id="news">${texts.newsHeading}</h2>
    ${texts.news.map(
      ({title, text}) =>
        html`<article>
          <h3>${title}</h3>
          <p>${text}</p>
        </article>`,
    )}
  </section>`;
}

function upcoming({texts, now}: SignedInContext): Markup {
  return html`<section class="card" aria-labelledby="upcoming">
    <h2 id="upcoming">${texts.upcomingHeading}</h2>
    <ul class="upcoming">
      ${comingUp(now, texts).map(
        ({at, title, place}) =>
          html`<li>
            <time datetime="${new Date(at).toISOString()}">${dayAndTimeOf(at, texts.lang)}</time>
            <strong>${title}</strong>
            <span>${place}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
