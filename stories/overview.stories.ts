import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {waitFor, expect} from 'storybook/test';
import '../src/define/all.js';
import {findPerson} from '../demo/seed/people/index.js';
import {define} from '../src/elements/define.js';
import {safeUrl} from '../src/elements/safe-url.js';
import {Avatar} from '../src/parts/avatar/avatar.js';
import {Menu} from '../src/parts/menu/menu.js';
import {Notice} from '../src/parts/notice/notice.js';
import {PeoplePicker} from '../src/parts/people-picker/people-picker.js';
import {PollResultsElement} from '../src/parts/poll-results/poll-results.js';
import {Popup} from '../src/parts/popup/popup.js';
import {Question} from '../src/parts/question/question.js';
import {TextField} from '../src/parts/text-field/text-field.js';
import {UndoBar} from '../src/parts/undo-bar/undo-bar.js';
import type {PollResults} from '../src/protocol/results/results.js';
import {harborCards, writeCard} from './support/cards.js';
import {hostWithRounds, year} from './support/gauges.js';
import {hosted, hostOf} from './support/hosted.js';
import {inPageHost} from './support/in-page-host.js';
import type {InPageHost} from './support/in-page-host.js';
import {found, searchIn} from './support/people.js';
import {asked, forms, hostWithPoll} from './support/polls.js';
import {allRuns, hostWithRuns} from './support/runs.js';
import {harborThanks} from './support/seed.js';
import type {Said} from './support/seed.js';
import {appears} from './support/shadow.js';
import {harborTiles} from './support/tiles.js';
import {forgetDevice} from './support/try-it.js';
import {wordsOf} from './support/words.js';
import './support/showcase.css';

define('hearth-avatar', Avatar);
define('hearth-menu', Menu);
define('hearth-notice', Notice);
define('hearth-people-picker', PeoplePicker);
define('hearth-poll-results', PollResultsElement);
define('hearth-popup', Popup);
define('hearth-question', Question);
define('hearth-text-field', TextField);
define('hearth-undo-bar', UndoBar);

/** A card, on which somebody has signed. */
const farewell: Said = {
  id: 'fair-winds',
  from: 'chiara',
  to: ['bilal'],
  message: 'You stayed with every hull until the last coat was dry.',
  ago: 60 * 30,
  occasion: {title: 'Fair winds, Bilal', revealsIn: 60 * 24 * 9},
  replies: [{from: 'eun-ji', message: 'Thank you for the quiet hours.', ago: 60}],
};

/** Every widget and every part, alive and small. */
const meta: Meta = {title: 'At a glance', tags: ['!autodocs'], beforeEach: forgetDevice};
export default meta;

const pageOf = (name: string, about: string): string =>
  new URL(`./?path=/docs/${about.startsWith('Widget') ? 'widgets' : 'parts'}-${name.toLowerCase().replaceAll(' ', '-')}--docs`, location.href).href;

/** A part or a widget, and the way to its page. */
const tile = (name: string, about: string, content: TemplateResult): TemplateResult =>
  html`<section class="tile">
    <h3 lang="en" dir="ltr"><a href=${safeUrl(pageOf(name, about)) ?? nothing} target="_top">${name}</a></h3>
    <p lang="en" dir="ltr">${about}</p>
    ${content}
  </section>`;

/** What was told of a poll, as few words as there can be. */
const results: PollResults = {
  poll: 'launch',
  batchNo: 1,
  asOf: '2026-03-31',
  final: true,
  nBand: '20-49',
  cells: [
    {optionId: 'early', pct: 23},
    {optionId: 'late', pct: 61},
    {optionId: 'evening', pct: 16},
  ],
};

const openPopup =
  (label: string) =>
  ({currentTarget}: Event): void =>
    ((currentTarget as HTMLElement).nextElementSibling as Popup).open(currentTarget as HTMLElement, label);

const openMenu = ({currentTarget}: Event): void => {
  const anchor = currentTarget as HTMLElement;
  (anchor.nextElementSibling as Menu).toggle(anchor, JSON.parse(anchor.dataset.items!) as Parameters<Menu['toggle']>[1]);
};

export const Everything: StoryObj = {
  loaders: [
    async () => {
      const host = await inPageHost({said: [...harborThanks.slice(0, 1), farewell]});
      for (const card of harborCards) await writeCard(host, card);
      for (const {by, tile: data} of harborTiles.slice(0, 12)) await host.state(by, {type: 'hearth.mosaic.tile_placed.v1', data});
      const [asks, rounds, runs] = await Promise.all([
        hostWithPoll({poll: asked('mood')}),
        hostWithRounds({rounds: year.slice(-1)}),
        hostWithRuns(allRuns().slice(1, 3)),
      ]);
      return {host, asks, rounds, runs, people: await found(host, 'chiara')};
    },
  ],
  render: (_args, context) => {
    const words = wordsOf(context);
    const host = hostOf(context.loaded);
    const items = [
      {id: 'edit', label: words.edit},
      {id: 'withdraw', label: words.kudosWithdraw, danger: true},
    ];
    return html`<div class="tiles">
      ${tile('Kudos wall', 'Widget. People thank each other for what they did.', hosted(host, html`<hearth-kudos-wall heading-level="4" page-size="5"></hearth-kudos-wall>`))}
      ${tile(
        'Group card',
        'Widget. One card that many sign for one person.',
        hosted(host, html`<hearth-group-card heading-level="4" card="fair-winds"></hearth-group-card>`),
      )}
      ${tile(
        'Get-to-know card',
        'Widget. Who people are, in their own words.',
        hosted(host, html`<hearth-get-to-know heading-level="4" person-id="bilal"></hearth-get-to-know>`),
      )}
      ${tile(
        'Pulse poll',
        'Widget. One honest question, and what comes of it.',
        hosted(context.loaded.asks as InPageHost, html`<hearth-pulse-poll heading-level="4"></hearth-pulse-poll>`),
      )}
      ${tile(
        'Gauge',
        'Widget. How it is to work here, without a score.',
        hosted(context.loaded.rounds as InPageHost, html`<hearth-gauge heading-level="4"></hearth-gauge>`),
      )}
      ${tile(
        'Poll editor',
        'Widget. For those who ask.',
        hosted(context.loaded.runs as InPageHost, html`<hearth-poll-editor heading-level="4"></hearth-poll-editor>`),
      )}
      ${tile('Mosaic', 'Widget. A picture that people make together.', hosted(host, html`<hearth-mosaic heading-level="4"></hearth-mosaic>`))}
      ${tile(
        'People picker',
        'Part. Finds people and teams by name.',
        html`<hearth-people-picker
          .label=${words.kudosWho}
          .hint=${words.kudosWhoHint}
          .value=${context.loaded.people as PeoplePicker['value']}
          .search=${searchIn(host)}
        ></hearth-people-picker>`,
      )}
      ${tile(
        'Text field',
        'Part. Grows with the words, and never cuts them.',
        html`<hearth-text-field .label=${words.kudosWhat} .hint=${words.kudosWhatHint} .max=${500}></hearth-text-field>`,
      )}
      ${tile(
        'Poll results',
        'Part. What is told of answers, with a table behind each picture.',
        html`<hearth-poll-results .results=${results} .form=${forms.choice} heading-level="4"></hearth-poll-results>`,
      )}
      ${tile(
        'Question',
        'Part. One decision, in the place that it is about.',
        html`<hearth-question
          .question=${{label: words.kudosSign, hint: words.kudosSignHint, check: words.kudosTellGiver('Bilal Haddad'), submit: words.kudosSignSend}}
        ></hearth-question>`,
      )}
      ${tile(
        'Undo bar',
        'Part. A moment in which something can be taken back.',
        html`<hearth-undo-bar active .seconds=${Infinity} .message=${words.kudosHeld('Bilal Haddad')}></hearth-undo-bar>`,
      )}
      ${tile(
        'Notice',
        'Part. What happened, and what one can do about it.',
        html`<hearth-notice kind="offline">${words.offline}</hearth-notice>
          <hearth-notice kind="error">${words.loadFailed}<button class="button" slot="action">${words.retry}</button></hearth-notice>`,
      )}
      ${tile(
        'Avatar',
        'Part. A picture or initials, always in the same colour.',
        html`<div class="row">
          ${['ana', 'farid', 'kenji', 'guadalupe', 'padma'].map((id) => html`<hearth-avatar .person=${findPerson(id)!}></hearth-avatar>`)}
        </div>`,
      )}
      ${tile(
        'Popup',
        'Part. Something to read beside a button.',
        html`<div>
          <button class="button" aria-haspopup="dialog" @click=${openPopup(words.aboutPerson('Ana Ferreira'))}>
            ${words.aboutPerson('Ana Ferreira')}</button
          ><hearth-popup><p>${words.kudosWhatHint}</p></hearth-popup>
        </div>`,
      )}
      ${tile(
        'Menu',
        'Part. What one can do with a thing, behind its button.',
        html`<div>
          <button class="button" aria-haspopup="menu" aria-expanded="false" data-items=${JSON.stringify(items)} @click=${openMenu}>
            ${words.more}</button
          ><hearth-menu></hearth-menu>
        </div>`,
      )}
    </div>`;
  },
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
    for (const part of [
      '[role=combobox]',
      'textarea',
      'hearth-undo-bar',
      'hearth-avatar',
      'hearth-menu',
      '[part=form]',
      '[data-do=sign]',
      '[part~=poll]',
      '[part~=group]',
      '[part~=chart]',
    ])
      await appears(canvasElement, part);
    await waitFor(() => expect(canvasElement.querySelectorAll('.tile').length).toBeGreaterThanOrEqual(16));
  },
};
