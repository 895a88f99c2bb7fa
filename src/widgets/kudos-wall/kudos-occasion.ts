import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatDate} from '../../elements/intl-cache.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {avatar} from '../../parts/avatar/avatar.template.js';
import {toneOf} from '../../parts/avatar/avatar.model.js';
import type {MenuItem} from '../../parts/menu/menu.model.js';
import {cardMenu} from './card-menu.js';
import {purposeLine} from './kudos-about.js';
import {menuButton} from './kudos-card.js';
import {localWords} from './kudos-local.js';
import {rulingNote} from '../../parts/moderation/ruling.template.js';
import {translation} from './kudos-translation.js';
import type {WallItem, WallReply} from './kudos-wall.model.js';
import {foreign} from './translating-controller.js';
import type {TranslatingController} from './translating-controller.js';

/** What a card that many sign is made of, beside its item. */
export interface OccasionContext {
  localize: LocalizeController;
  /** What puts words into the language of the wall; absent where nobody can ask for that. */
  translating?: TranslatingController;
  /** What stands in place of the words of whoever opened it, while they are changed. */
  editor: TemplateResult | undefined;
  /** What stands below the card, in place of what one can do with it. */
  below: TemplateResult | undefined;
  /** Whether somebody is signing it, or is asked something else about it. */
  asking: boolean;
  /** What leads to whoever opened it or signed it. */
  people(item: WallItem, reply: WallReply | undefined): readonly MenuItem[];
  /** What stands below a signature, or last. */
  form(reply: WallReply | undefined): unknown;
}

/** Who a card is for, and until when they do not see it. */
export function occasionNote(localize: LocalizeController, {data}: WallItem): TemplateResult | typeof nothing {
  const {occasion, to} = data;
  const revealAt = occasion?.revealAt;
  // What is revealed needs no word about it, nor does a moment that is none.
  if (!revealAt || !(Date.parse(revealAt) > Date.now()) || !to[0]) return nothing;
  const day = formatDate(localize.lang, new Date(revealAt), {dateStyle: 'long'});
  return html`<p class="purpose">${localize.term('kudosHiddenUntil', to[0].name, day)}</p>`;
}

/** The title of a card on a wall, the way to what others wrote on it, and the way to sign it. `open`: whether signatures are shown. */
export function occasionLine(localize: LocalizeController, item: WallItem, open: boolean): TemplateResult {
  const {occasion, replies} = item.data;
  return html`<div class="panel">
    <p class="title" dir="auto">${occasion?.title}</p>
    ${occasionNote(localize, item)}
    <div class="ask">
      ${replies.length > 0 && !item.can.includes('sign') ? nothing : addButton(localize, item)}
      ${
        replies.length > 0
          ? html`<button class="quiet" data-do="Replies" aria-expanded=${open}>${localize.term('kudosSignatures')}</button>`
          : nothing
      }
    </div>
  </div>`;
}

/** A card by itself: everybody's words side by side, none before the other but by when they came. */
export function occasionCard(item: WallItem, context: OccasionContext): TemplateResult {
  const {localize, translating, editor, below, asking, people, form} = context;
  const {id, by, data, can} = item;
  const from = by ?? {id: '', name: localize.term('formerColleague')};
  const names = {from: html`<bdi>${from.name}</bdi>`, to: html`<bdi>${data.to[0]?.name || localize.term('formerColleague')}</bdi>`};
  const menu = (name: string, reply?: WallReply) => (cardMenu(localize, item, reply, people(item, reply)).length > 0 ? menuButton(name) : nothing);
  return html`<article class="card occasion" part="item" tabindex="0" data-id=${id} aria-labelledby="who-${id}">
    <div>
      <p class="head" id="who-${id}"><span>${localize.parts<unknown>('kudosOccasionFor', names)}</span></p>
      <p class="purpose">${localize.parts<unknown>('kudosOccasionBy', names)}</p>
      ${occasionNote(localize, item)} ${purposeLine(localize, data.context)}
      <ul class="notes" aria-label=${localize.term('kudosSignatures')}>
        <li class="note tone${toneOf(from.id)}">
          ${
            editor ??
            html`<p class="message" part="message" dir="auto" lang=${data.lang ?? nothing}>${data.message}</p>
              ${translation(localize, translating, foreign(item))}`
          }
          <p class="head">${avatar(from)}${names.from} ${menu(localize.term('kudosMenu', from.name))}</p>
          ${rulingNote(localize, data, can)} ${below}
        </li>
        ${data.replies.map((reply) => {
          const signer = reply.by ?? {id: '', name: localize.term('formerColleague')};
          return html`<li class="note tone${toneOf(signer.id)}" data-reply=${reply.id}>
            <p class="message" part="message" dir="auto" lang=${reply.lang ?? nothing}>${reply.message}</p>
            ${translation(localize, translating, reply)}
            <p class="head">
              ${avatar(signer)}<bdi>${signer.name}</bdi>
              ${menu(localize.term('kudosReplyMenu', signer.name), reply)}
            </p>
            ${rulingNote(localize, reply, reply.can)} ${reply.local ? localWords(localize, reply.local) : nothing} ${form(reply)}
          </li>`;
        })}
      </ul>
      ${asking ? nothing : addButton(localize, item)} ${form(undefined)}
    </div>
  </article>`;
}

/** The way to sign a card; for whom it is for, the way to answer. */
function addButton(localize: LocalizeController, {can}: WallItem): TemplateResult | typeof nothing {
  if (can.includes('sign')) return html`<button class="quiet sign" data-do="sign">${localize.term('kudosSign')}</button>`;
  return can.includes('reply') ? html`<button class="quiet sign" data-do="Reply">${localize.term('kudosReply')}</button>` : nothing;
}
