import type {PendingEvent} from '../../client/host-connection.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {readCardData} from '../../protocol/views/card.js';
import type {CardItem} from '../../protocol/views/card.js';
import type {CardOwner} from './card-owner.js';
import {overlay} from './card-overlay.js';
import type {SeenData} from './card-seen.js';
import type {ShownCard} from './get-to-know.model.js';
import type {GetToKnow} from './get-to-know.js';
import {isoWeek, seeded} from '../../elements/weekly.js';

/** The cards that are shown: those of the host, with what is only on this device, in the order of the face. */
export class CardItems {
  readonly #widget: GetToKnow;
  readonly #localize: LocalizeController;
  readonly #owner: CardOwner;
  #overlaid: {from: unknown[]; items: ShownCard[]} | undefined;
  #seen: {items?: CardItem[]; read: CardItem[]} = {read: []};

  constructor(widget: GetToKnow, localize: LocalizeController, owner: CardOwner) {
    this.#widget = widget;
    this.#localize = localize;
    this.#owner = owner;
  }

  get all(): ShownCard[] {
    return this.#widget.view.items as ShownCard[];
  }

  /** Whether one's own card is shown, as far as the page says. */
  get isOwn(): boolean {
    const {face, personId} = this.#widget;
    return face === 'edit' || (face === 'view' && (!personId || personId === this.#owner.session?.person?.id));
  }

  /** One's own card; where nothing stands on it yet, an empty one, once it is known whose. */
  get own(): ShownCard | undefined {
    const [item] = this.all;
    const {session} = this.#owner;
    const {view} = this.#widget;
    if (item && (item.data.own || this.#widget.items)) return item;
    if (!view.view || !session?.person) return undefined;
    return {
      id: session.person.id,
      type: 'card',
      at: '',
      by: item?.by ?? session.person,
      data: {version: 0, askMeAbout: [], answers: [], asked: [], own: {published: false, audiences: {}, notes: [], blocked: []}},
      can: [],
    };
  }

  /** Ids of questions that stand on one's own card. */
  get answered(): ReadonlySet<string> {
    return new Set(this.#mine.flatMap(({data}) => data.answers.flatMap(({prompt}) => prompt.id ?? [])));
  }

  /** Whether an answer is known not to stand on one's own card. */
  isGone(answerId: string): boolean {
    const isKnown = (this.isOwn && this.own !== undefined) || this.#owner.own !== undefined;
    return isKnown && !this.#mine.some(({data}) => data.answers.some(({id}) => id === answerId));
  }

  get #mine(): (ShownCard | CardItem)[] {
    return [...this.all.filter(({data}) => data.own), ...(this.#owner.own ? [this.#owner.own] : [])];
  }

  /** Lays over the view what has not reached it yet. */
  overlay(seen: CardItem[], pending: readonly PendingEvent[]): ShownCard[] {
    const widget = this.#widget;
    const {view, space} = widget.view;
    const {face, question} = widget;
    const {person} = this.#owner.session ?? {};
    const own = face === 'prompt' ? this.#owner.own : undefined;
    const from = [seen, pending, person, view, space, face, question, widget.mode, widget.personId, own, this.#localize.lang];
    if (this.#overlaid && from.every((part, index) => part === this.#overlaid?.from[index])) return this.#overlaid.items;
    const ordered = this.#inOrder(this.#read(seen), own);
    const context = {
      cursor: view?.cursor ?? '0',
      me: person ?? {id: '', name: this.#localize.term('you')},
      takesOwn: this.isOwn || face === 'prompt',
      prompt: face === 'prompt' ? question?.id : undefined,
    };
    const items = widget.mode === 'readonly' ? (ordered as ShownCard[]) : overlay(ordered, pending, context);
    this.#overlaid = {from, items};
    return items;
  }

  #inOrder(items: CardItem[], own: CardItem | undefined): CardItem[] {
    const {face, question, view} = this.#widget;
    // Chance decides who comes first in the spotlight, the same for everybody in a week.
    if (face === 'spotlight') return seeded(items, `${isoWeek(Date.now())} ${view.space}`);
    if (face !== 'prompt') return items;
    // What only they see of their own card stands in no view of the space.
    const mine = own && !items.some(({id}) => id === own.id) && own.data.answers.some(({prompt}) => prompt.id === question?.id) ? [own] : [];
    // What is new comes last, so that nothing moves under whoever reads.
    return [...mine, ...[...items].sort((a, b) => (a.at < b.at ? -1 : 1))];
  }

  /** The same items, with all that the host told of them: what came first was read for no more than to be shown. */
  #read(items: CardItem[]): CardItem[] {
    if (this.#seen.items === items) return this.#seen.read;
    const read = items.map((item) => ('raw' in item.data ? {...item, data: readCardData((item.data as SeenData).raw)} : item));
    this.#seen = {items, read};
    return read;
  }
}
