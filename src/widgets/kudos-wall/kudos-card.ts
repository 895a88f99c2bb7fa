import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {flat} from '../../elements/flat.js';
import {formatAgo, listParts} from '../../elements/intl-cache.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {avatar} from '../../parts/avatar/avatar.template.js';
import type {KudosItem} from '../../protocol/views/kudos.js';
import type {KudosMore} from '../../protocol/views/kudos-more.js';

/** What a card needs to know beside its item. */
export interface CardContext {
  localize: LocalizeController;
  /** The marks that may be set, in their order; none where nobody may react. */
  marks: readonly string[];
  /** The labels of the shared values, by id. */
  values?: ReadonlyMap<string, string>;
  /** Whether all names are shown. */
  expanded?: boolean;
  /** What stands in place of the words while they are changed. */
  editor?: TemplateResult;
  /** What is said below them about where they stand. */
  about?: unknown;
  /** What stands below that, in place of what one can do with them. */
  below?: TemplateResult;
  /** Whether there is a menu also where nothing can be done that has a place in it. */
  menu?: boolean;
  /** Whether nobody may reply or read replies here. */
  silent?: boolean;
  /** Whether the replies are shown, where there are any. */
  open?: boolean | undefined;
  /** What stands last: replies, and what one is asked. */
  tail?: unknown;
  /** What stands in place of the whole card. */
  instead?: TemplateResult;
}

/** In the letters that they have alone: edit, withdraw, moderate, restrict, report. They have a place in the menu of a card. */
export const MENU = /d|st|or/;

/** Names shown before the rest is folded away, where that is more than one. */
export const SHOWN_NAMES = 4;

/** One thank-you, flat: a wall of thousands is one element, not thousands. What its buttons do is named in `data-do`. */
export function card({id, by, data, at, can}: KudosItem, context: CardContext): TemplateResult | typeof nothing {
  const {localize, marks, values, editor, below, about, tail, menu, silent, open} = context;
  // Where only the trace of one is left, there is nothing to show without what is loaded later.
  if (!data.message) return nothing;
  // They are only read later; whether there are any is seen now. What the button does is also the end of the name of its words.
  const talk = !silent && ((data as Partial<KudosMore>).replies?.[0] ? 'Replies' : can.includes('reply') && 'Reply');
  // Who has no id is whoever looks, where nobody told who that is.
  const from = by ?? {id: '-', name: localize.term('formerColleague')};
  const who = `who-${id}`;
  const what = `what-${id}`;
  const meta =
    (data.editedAt ? ` · ${localize.term('kudosEdited')}` : '') + (data.audience === 'recipient' ? ` · ${localize.term('kudosForRecipient')}` : '');
  const said = data.reactions.flatMap(({mark, mine, by: people, others}) => {
    const set = [...(mine ? [localize.term('you')] : []), ...people.map((person) => person.name)];
    if (!set[0]) return [];
    if (others) set.push(localize.term('kudosAndOthers'));
    return flat(html`<p class="by">${markName(localize, mark)}: ${joined(localize, set.map(named))}</p>`);
  });
  return flat(
    html`<article class="card" part="item" tabindex="0" data-id=${id} aria-labelledby=${who} aria-describedby=${what}>
      ${[avatar(from)]}
      <div>
        <p class="head">
          ${flat(
            html`<span id=${who}
              >${localize.parts<unknown>(from.id ? 'kudosThanked' : 'kudosYouThanked', {from: named(from.name), to: recipients(data.to, context)})}</span
            >`,
          )}
          <time datetime=${at} .textContent=${formatAgo(localize.lang, at)}></time>
          <span class="meta">${meta}</span>
        </p>
        <p class="message" part="message" id=${what} ?hidden=${editor} dir="auto" lang=${data.lang ?? nothing}>${data.message}</p>
        ${editor} ${row(data.valueIds.flatMap((value) => (values?.has(value) ? html`<span class="tag" dir="auto">${values.get(value)}</span>` : [])))}
        ${about}
        ${
          below ??
          flat(
            html`<div class="foot">
              ${
                can.includes('react') && marks.length
                  ? [
                      flat(
                        html`<div role="toolbar" aria-label=${localize.term('kudosReactions')}>
                          ${marks.map(
                            (mark, index) =>
                              html`<button
                                class="mark"
                                data-do="react"
                                data-mark=${mark}
                                tabindex=${index ? -1 : 0}
                                aria-pressed=${data.reactions.some((reaction) => reaction.mark === mark && reaction.mine)}
                              >
                                ${markName(localize, mark)}
                              </button>`,
                          )}
                        </div>`,
                      ),
                    ]
                  : []
              }
              <span class="end"
                >${talk ? [html`<button class="quiet" data-do=${talk} aria-expanded=${open ?? nothing}>${localize.term(`kudos${talk}`)}</button>`] : []}
                ${menu || MENU.test(`${can}`) ? [menuButton(localize.term('kudosMenu', from.name))] : []}</span
              >
            </div>`,
          )
        }
        ${below ? nothing : row(said)} ${tail}
      </div>
    </article>`,
  );
}

/** The button of the menu of a thank-you, or of a reply to it. Its name says whose. */
export const menuButton = (name: string): TemplateResult =>
  html`<button class="quiet" data-do="menu" aria-haspopup="menu" aria-expanded="false" aria-label=${name}>⋯</button>`;

/** What comes and goes in a card, as one. */
const row = (pieces: TemplateResult[]) => (pieces[0] ? flat(html`${pieces}`) : nothing);

/** A name, kept apart from the direction of the text around it. */
const named = (name: string) => html`<bdi>${name}</bdi>`;

/** Those it thanks, as the language lists them; past four the rest is behind a button. */
function recipients(to: KudosItem['data']['to'], {localize, expanded}: CardContext) {
  const rest = expanded || to.length <= SHOWN_NAMES + 1 ? 0 : to.length - SHOWN_NAMES;
  const names = to.slice(0, to.length - rest).map(({name}) => named(name || localize.term('formerColleague')));
  return joined(localize, rest ? [...names, html`<button class="link" data-do="expand">${localize.term('kudosOthers', rest)}</button>`] : names);
}

/** Templates joined as the language joins a list. It is formatted with their places, which stand for them. */
const joined = (localize: LocalizeController, pieces: TemplateResult[]) =>
  pieces[1] ? listParts(localize.lang, Object.keys(pieces)).map((part) => pieces[+part.value] ?? part.value) : pieces;

/** The name of a mark in the reader's language; one of the host's own is its own name. */
const markName = (localize: LocalizeController, mark: string) => localize.term(`kudosMark_${mark as 'thanks'}`) || mark;
