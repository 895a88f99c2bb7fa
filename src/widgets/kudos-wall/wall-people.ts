import type {TemplateResult, nothing} from 'lit';
import type {LazyPartsController} from '../../elements/lazy-parts-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {MenuItem} from '../../parts/menu/menu.model.js';
import type {PeopleItem} from '../../protocol/person.js';
import type {Session} from '../../protocol/session.js';
import type {ThankRequestedEvent} from '../../elements/thank-event.js';
import {hasCards, PersonPopup} from '../get-to-know/person-popup.js';
import type {ShownPerson} from '../get-to-know/person-popup.js';
import type {KudosWall} from './kudos-wall.js';
import type {WallItem, WallReply} from './kudos-wall.model.js';

/** Before the id of a person in what a menu item stands for. */
const ABOUT = 'about ';

/** People whose cards one menu offers: of those whom a crowd thanks, the first. */
const OFFERED = 6;

/** What the people on a wall are known by: their cards open from the menu of a thank-you, and at their pictures; and from a card one goes on to thanks. */
export class WallPeople {
  readonly #wall: KudosWall;
  readonly #localize: LocalizeController;
  readonly #popup: PersonPopup;
  readonly #session: () => Session | undefined;
  readonly #thank: (person: PeopleItem) => void;

  constructor(
    wall: KudosWall,
    {
      localize,
      parts,
      session,
      thank,
    }: {
      localize: LocalizeController;
      parts: LazyPartsController;
      session: () => Session | undefined;
      /** Opens the composer for thanks to somebody. */
      thank: (person: PeopleItem) => void;
    },
  ) {
    this.#wall = wall;
    this.#localize = localize;
    this.#popup = new PersonPopup(wall, localize, parts, () => import('../get-to-know/get-to-know.js'));
    this.#session = session;
    this.#thank = thank;
    wall.addController({
      hostConnected: () => document.addEventListener('hearth-thank-requested', this.#onThank),
      hostDisconnected: () => document.removeEventListener('hearth-thank-requested', this.#onThank),
    });
  }

  /** What the menu of a thank-you, or of a reply to it, offers beside what can be done with that. */
  menu(item: WallItem, reply: WallReply | undefined): MenuItem[] {
    return this.#on(item, reply).map(({id, name}) => ({id: ABOUT + id, label: this.#localize.term('aboutPerson', name)}));
  }

  /** Opens the card that a menu item, or a picture, stands for. Whether there is one. */
  open(item: WallItem, reply: WallReply | undefined, chosen: string | Element, anchor: HTMLElement): boolean {
    const people = this.#on(item, reply);
    // A picture is of whoever wrote it: where they have left, of nobody.
    const shown = typeof chosen === 'string' ? chosen : chosen.closest('.avatar') && ABOUT + (reply ?? item).by?.id;
    const person = people.find(({id}) => ABOUT + id === shown);
    if (person) void this.#popup.open(person, anchor);
    return Boolean(person);
  }

  render(): TemplateResult | typeof nothing {
    return this.#popup.render();
  }

  /** Who is on a thank-you by name: whoever gave it or replied, and those it thanks. */
  #on({by, data}: WallItem, reply: WallReply | undefined): ShownPerson[] {
    if (!hasCards(this.#session())) return [];
    const people = reply ? [reply.by] : [by, ...data.to.filter(({kind}) => kind === 'person')];
    const known = people.filter((person) => person?.id && person.name) as ShownPerson[];
    return [...new Map(known.map((person) => [person.id, person])).values()].slice(0, OFFERED);
  }

  readonly #onThank = (event: ThankRequestedEvent): void => {
    // One wall of a page is enough, and the page itself comes first.
    if (event.defaultPrevented || !this.#wall.active || this.#wall.composer === 'none') return;
    event.preventDefault();
    this.#thank({...event.person, kind: 'person'});
  };
}
