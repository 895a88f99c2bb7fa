import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatAgo, formatMoment, listParts} from '../../elements/intl-cache.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {avatar} from '../../parts/avatar/avatar.template.js';
import type {Person} from '../../protocol/person.js';
import type {KudosReaction, SharedValue} from '../../protocol/views/kudos.js';
import type {WallItem} from './kudos-wall.model.js';
import {reason} from './kudos-reason.js';

/** What a card needs to know beside its item. */
export interface CardContext {
  localize: LocalizeController;
  /** The marks that may be set, in their order; none where nobody may react. */
  marks: readonly string[];
  values: readonly SharedValue[];
  now: number;
  /** Whether all names are shown. */
  expanded: boolean;
  /** What stands in place of the message while it is changed. */
  editor?: TemplateResult;
  /** What asks whether to take it back. */
  confirm?: TemplateResult;
}

/** The picture of each mark. Its name is read and shown, too: the picture is decoration. */
const PICTURES: Record<string, string> = {thanks: '🧡', celebrate: '🎉', learn: '💡'};

/** Names shown before the rest is folded away. */
const SHOWN_NAMES = 4;

/** One thank-you, flat: a wall of thousands is one element, not thousands. What its buttons do is named in `data-do`. */
export function card(item: WallItem, context: CardContext): TemplateResult {
  const {localize} = context;
  const {lang} = localize;
  const {id, by, data, at} = item;
  const from = by ?? {id: '', name: localize.term('formerColleague')};
  const date = new Date(at);
  return html`<article class="card" part="item" tabindex="0" data-id=${id} aria-labelledby="who-${id}" aria-describedby="what-${id}">
    ${avatar(from)}
    <div class="body">
      <p class="head">
        <span id="who-${id}">${localize.parts<unknown>('kudosThanked', {from: name(from.name), to: recipients(item, context)})}</span>
        ${at ? html`<time datetime=${at} title=${formatMoment(lang, date)} .textContent=${formatAgo(lang, date, context.now)}></time>` : nothing}
        ${data.editedAt ? html`<span class="meta">${localize.term('kudosEdited')}</span>` : nothing}
        ${data.audience === 'recipient' ? html`<span class="meta">${localize.term('kudosForRecipient')}</span>` : nothing}
      </p>
      ${context.editor ?? html`<p class="message" part="message" id="what-${id}" dir="auto" lang=${data.lang ?? nothing}>${data.message}</p>`}
      ${data.valueIds.length ? tags(data.valueIds, context.values) : nothing} ${item.local ? local(item, localize) : footer(item, context)}
      ${context.confirm ?? nothing}
    </div>
  </article>`;
}

/** A name, kept apart from the direction of the text around it. */
const name = (text: string) => html`<bdi class="name">${text}</bdi>`;

/** Those it thanks, as the language lists them; past four the rest is behind a button. */
function recipients({data}: WallItem, {localize, expanded}: CardContext) {
  const shown = expanded || data.to.length <= SHOWN_NAMES + 1 ? data.to : data.to.slice(0, SHOWN_NAMES);
  const rest = data.to.length - shown.length;
  const more = () =>
    html`<button type="button" class="link" data-do="expand" title=${localize.term('kudosShowAll')}>${localize.term('kudosOthers', rest)}</button>`;
  const pieces = [...shown.map((person) => () => name(person.name || localize.term('formerColleague'))), ...(rest > 0 ? [more] : [])];
  return joined(localize, pieces);
}

/** Pieces joined as the language joins a list. */
const joined = (localize: LocalizeController, pieces: (() => unknown)[]) =>
  // The list is formatted with places in place of the pieces, which are templates.
  listParts(
    localize.lang,
    pieces.map((_, place) => String(place)),
  ).map((part) => (part.type === 'element' ? pieces[Number(part.value)]!() : part.value));

function tags(ids: readonly string[], values: readonly SharedValue[]) {
  const labels = ids.flatMap((id) => values.find((value) => value.id === id)?.label ?? []);
  return labels.length ? html`<ul class="tags">${labels.map((label) => html`<li dir="auto">${label}</li>`)}</ul>` : nothing;
}

/** What a thank-you that is only on this device waits for, and what its author can do. */
function local({local: entry}: WallItem, localize: LocalizeController) {
  const refused = entry?.status === 'parked';
  return html`<p class="local ${refused ? 'refused' : ''}">
    <span>${refused ? `${localize.term('notAccepted')}: ${reason(localize, entry.receipt?.errors?.[0]?.code ?? entry.receipt?.code)}` : localize.term(entry?.status === 'sending' ? 'sending' : 'waitingToSend')}</span>
    ${entry?.status === 'sending'
      ? nothing
      : html`<button type="button" class="quiet" data-do="recompose">${localize.term('edit')}</button>
          <button type="button" class="quiet" data-do="discard">${localize.term('discard')}</button>`}
  </p>`;
}

function footer(item: WallItem, {localize, marks}: CardContext) {
  const {id, by, can, data} = item;
  const react = can.includes('react');
  const set = data.reactions.filter((reaction) => reaction.mine || reaction.by.length);
  const menu = can.includes('edit') || can.includes('withdraw');
  if (!(react && marks.length) && !set.length && !menu) return nothing;
  return html`<div class="foot">
      ${react && marks.length
        ? html`<div class="marks" role="toolbar" aria-label=${localize.term('kudosReactions')}>
            ${marks.map(
              (mark, index) =>
                html`<button
                  type="button"
                  class="mark"
                  data-do="react"
                  data-mark=${mark}
                  tabindex=${index ? -1 : 0}
                  aria-pressed=${data.reactions.some((reaction) => reaction.mark === mark && reaction.mine)}
                >
                  <span aria-hidden="true">${PICTURES[mark] ?? '•'}</span> ${markName(localize, mark)}
                </button>`,
            )}
          </div>`
        : nothing}
      ${menu
        ? html`<button
            type="button"
            class="quiet dots"
            data-do="menu"
            aria-haspopup="menu"
            aria-expanded="false"
            aria-label=${localize.term('kudosMenu', by?.name ?? '')}
            id="menu-${id}"
          >
            ⋯
          </button>`
        : nothing}
    </div>
    ${set.length ? html`<p class="by">${set.map((reaction) => html`<span>${setBy(reaction, localize)}</span>`)}</p>` : nothing}`;
}

/** Who set a mark, by name; never how many. */
function setBy(reaction: KudosReaction, localize: LocalizeController) {
  const people: Pick<Person, 'name'>[] = reaction.mine ? [{name: localize.term('you')}, ...reaction.by] : reaction.by;
  const names = joined(
    localize,
    people.map((person) => () => html`<bdi>${person.name}</bdi>`),
  );
  return html`<b>${markName(localize, reaction.mark)}</b> ${reaction.others ? localize.parts<unknown>('kudosAndOthers', {names}) : names}`;
}

const MARK_TERMS = {thanks: 'kudosMark_thanks', celebrate: 'kudosMark_celebrate', learn: 'kudosMark_learn'} as const;

/** The name of a mark in the reader's language; one of the host's own is its own name. */
const markName = (localize: LocalizeController, mark: string) =>
  Object.hasOwn(MARK_TERMS, mark) ? localize.term(MARK_TERMS[mark as keyof typeof MARK_TERMS]) : mark;
