import {html} from 'hono/html';
import {people} from '../seed/index.js';
import type {DemoPerson, Team} from '../seed/index.js';
import type {Texts} from '../texts/index.js';
import {layout} from './layout.js';
import type {Markup} from './layout.js';
import type {PageContext} from './page-context.js';

const TEAMS: readonly Team[] = ['harbor', 'lighthouse', 'orchard', 'elsewhere'];

/** The page on which one chooses whom to be. */
export function signInPage(context: PageContext, query: string): Markup {
  const {texts} = context;
  const found = people.filter((person) => matches(person, query));
  return layout(context, {
    title: texts.signInTitle,
    main: html`<div class="doorway">
      <h1>${texts.signInTitle}</h1>
      <p>${texts.signInLead}</p>
      <form class="search" role="search" action="/sign-in">
        <label for="q">${texts.searchLabel}</label>
        <input id="q" name="q" type="search" value="${query}" autocomplete="off" spellcheck="false" dir="auto" />
        <button>${texts.search}</button>
        ${query === '' ? '' : html`<a href="/sign-in">${texts.showAll}</a>`}
      </form>
      ${found.length === 0 ? html`<p role="status">${texts.nobodyFound(query)}</p>` : TEAMS.map((team) => teamOf(team, found, texts))}
    </div>`,
  });
}

function teamOf(team: Team, found: readonly DemoPerson[], texts: Texts): Markup | string {
  const members = found.filter((person) => person.team === team);
  if (members.length === 0) return '';
  return html`<section aria-labelledby="${team}">
    <h2 id="${team}">${team === 'elsewhere' ? texts.elsewhere : texts.teams[team].name}</h2>
    <ul class="people">
      ${members.map((person) => personLink(person, texts))}
    </ul>
  </section>`;
}

function personLink({id, name, detail, roles}: DemoPerson, {moderator}: Texts): Markup {
  const note = roles.includes('moderator') ? `${detail} · ${moderator}` : detail;
  return html`<li>
    <a href="/sign-in?as=${encodeURIComponent(id)}">
      <bdi class="name">${name}</bdi>
      <bdi class="detail">${note}</bdi>
    </a>
  </li>`;
}

/** Whether each typed word begins a word of what is known about a person. */
function matches({id, name, called, detail}: DemoPerson, query: string): boolean {
  const words = wordsOf(`${id} ${name} ${called} ${detail}`);
  return wordsOf(query).every((typed) => words.some((word) => word.startsWith(typed)));
}

/** Words without their accents and without case, so that "soderstrom" finds Söderström. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
