import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
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
  /** Whether nobody may reply or read replies here. */
  silent?: boolean;
  /** Whether the replies are shown, where there are any. */
  open?: boolean | undefined;
  /** What stands last: replies, and what one is asked. */
  tail?: unknown;
  /** What stands in place of the whole card. */
  instead?: TemplateResult;
}

/** The picture of each mark. Its name is read and shown, too: the picture is decoration. */
const PICTURES: Record<string, string> = {thanks: '🧡', celebrate: '🎉', learn: '💡'};

/** In the letters that they have alone: edit, withdraw, moderate, restrict, report. They have a place in the menu of a card. */
const MENU = /d|st|or/;

/** Names shown before the rest is folded away. */
const SHOWN_NAMES = 4;

/** One thank-you, flat: a wall of thousands is one element, not thousands. What its buttons do is named in `data-do`. */
export function card({id, by, data, at, can}: KudosItem, context: CardContext): TemplateResult | typeof nothing {
  const {localize, marks, values, editor, below, about, tail, silent, open} = context;
  // Where only the trace of one is left, there is nothing to show without what is loaded later.
  if (!data.message) return nothing;
  // They are only read later; whether there are any is seen now. What the button does is also the end of the name of its words.
  const talk = !silent && ((data as Partial<KudosMore>).replies?.[0] ? 'Replies' : can.includes('reply') && 'Reply');
  // Who has no id is whoever looks, where nobody told who that is.
  const from = by ?? {id: '-', name: localize.term('formerColleague')};
  const meta =
    (data.editedAt ? ` · ${localize.term('kudosEdited')}` : '') + (data.audience === 'recipient' ? ` · ${localize.term('kudosForRecipient')}` : '');
  return html`<article class="card" part="item" tabindex="0" data-id=${id} aria-labelledby="who-${id}" aria-describedby="what-${id}">
    ${avatar(from)}
    <div>
      <p class="head">
        <span id="who-${id}"
          >${localize.parts<unknown>(from.id ? 'kudosThanked' : 'kudosYouThanked', {from: name(from), to: recipients(data.to, context)})}</span
        >
        <time datetime=${at} .textContent=${formatAgo(localize.lang, at)}></time>
        <span class="meta">${meta}</span>
      </p>
      ${editor ?? html`<p class="message" part="message" id="what-${id}" dir="auto" lang=${data.lang ?? nothing}>${data.message}</p>`}
      ${data.valueIds.map((value) => (values?.has(value) ? html`<span class="tag" dir="auto">${values.get(value)}</span>` : nothing))} ${about}
      ${
        below ??
        html`<div class="foot">
            ${
              can.includes('react') && marks.length
                ? html`<div role="toolbar" aria-label=${localize.term('kudosReactions')}>
                    ${marks.map(
                      (mark, index) =>
                        html`<button
                          class="mark"
                          data-do="react"
                          data-mark=${mark}
                          tabindex=${index ? -1 : 0}
                          aria-pressed=${data.reactions.some((reaction) => reaction.mark === mark && reaction.mine)}
                        >
                          <span aria-hidden="true">${PICTURES[mark]}</span> ${markName(localize, mark)}
                        </button>`,
                    )}
                  </div>`
                : nothing
            }
            <span class="end">
              ${talk ? html`<button class="quiet" data-do=${talk} aria-expanded=${open ?? nothing}>${localize.term(`kudos${talk}`)}</button>` : nothing}
              ${MENU.test(`${can}`) ? menuButton(localize.term('kudosMenu', from.name)) : nothing}
            </span>
          </div>
          ${data.reactions.map(({mark, mine, by: people, others}) => {
            const set = mine ? [{name: localize.term('you')}, ...people] : people;
            if (!set.length) return nothing;
            return html`<p class="by">
              ${markName(localize, mark)}: ${joined(localize, [...set, ...(others ? [{name: localize.term('kudosAndOthers')}] : [])].map(name))}
            </p>`;
          })}`
      }
      ${tail}
    </div>
  </article>`;
}

/** The button of the menu of a thank-you, or of a reply to it. Its name says whose. */
export const menuButton = (name: string): TemplateResult =>
  html`<button class="quiet" data-do="menu" aria-haspopup="menu" aria-expanded="false" aria-label=${name}>⋯</button>`;

/** A name, kept apart from the direction of the text around it. */
const name = (person: {name: string}) => html`<bdi>${person.name}</bdi>`;

/** Those it thanks, as the language lists them; past four the rest is behind a button. */
function recipients(to: KudosItem['data']['to'], {localize, expanded}: CardContext) {
  const rest = expanded || to.length <= SHOWN_NAMES + 1 ? 0 : to.length - SHOWN_NAMES;
  const names = to.slice(0, to.length - rest).map((person) => name(person.name ? person : {name: localize.term('formerColleague')}));
  return joined(localize, rest ? [...names, html`<button class="link" data-do="expand">${localize.term('kudosOthers', rest)}</button>`] : names);
}

/** Templates joined as the language joins a list. It is formatted with their places, which stand for them. */
const joined = (localize: LocalizeController, pieces: TemplateResult[]) =>
  pieces[1] ? listParts(localize.lang, Object.keys(pieces)).map((part) => pieces[+part.value] ?? part.value) : pieces[0];

/** The name of a mark in the reader's language; one of the host's own is its own name. */
const markName = (localize: LocalizeController, mark: string) => localize.term(`kudosMark_${mark as 'thanks'}`) || mark;
