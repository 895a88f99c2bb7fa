import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PeopleItem} from '../../protocol/person.js';
import {announce} from '../../elements/announcer.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {isSame, listing, PeopleSearch} from './people-picker.model.js';
import type {Listing, Option, SearchPeople} from './people-picker.model.js';

/** What the list needs to know of its picker. */
export interface ListOwner extends ReactiveControllerHost {
  readonly search: SearchPeople | undefined;
  readonly text: string;
  readonly value: readonly PeopleItem[];
  readonly max: number;
}

/** The list of a people picker: whether it is open, what stands in it, which option is active; says what it comes to. */
export class PeopleList implements ReactiveController {
  /** Whether the person wants it open. Without anything to show it is not seen even so. */
  open = false;
  /** The index of the option that Enter picks, -1 for none. */
  active = -1;
  readonly #owner: ListOwner;
  readonly #localize: LocalizeController;
  readonly #search = new PeopleSearch(() => this.#onSearch());
  /** Where to begin in an answer that is not there yet. */
  #wish: 1 | -1 | undefined;
  #listing: Listing = {options: []};

  constructor(owner: ListOwner, localize: LocalizeController) {
    this.#owner = owner;
    this.#localize = localize;
    owner.addController(this);
  }

  hostUpdate(): void {
    this.#list();
  }

  hostDisconnected(): void {
    this.close();
  }

  get options(): readonly Option[] {
    return this.#listing.options;
  }

  /** What stands in place of options. */
  get message(): string {
    const {message} = this.#listing;
    if (!message) return '';
    return message === 'peopleLimit' ? this.#localize.term(message, this.#owner.max) : this.#localize.term(message);
  }

  /** Whether it is open and there is something to show. */
  get shown(): boolean {
    return this.open && (this.options.length > 0 || this.#listing.message !== undefined);
  }

  /** Whether nobody more may be chosen. */
  get full(): boolean {
    return this.#owner.value.length >= this.#owner.max;
  }

  /** Opens it and searches for what is typed, after `delay` milliseconds without another call. */
  ask(delay: number): void {
    const {search, text} = this.#owner;
    this.open = true;
    this.#wish = undefined;
    if (search && !this.full) this.#search.ask(search, text.trim(), delay);
    this.#owner.requestUpdate();
  }

  close(): void {
    this.open = false;
    this.active = -1;
    this.#wish = undefined;
    this.#search.stop();
  }

  /** Makes the next option active, or the one before, around the ends; opens where it is closed. While there is none yet, the first that comes, or the last. */
  move(step: 1 | -1): void {
    const count = this.options.length;
    if (!this.open) this.ask(0);
    else if (count > 0) this.activate(this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count);
    else this.#wish = step;
  }

  activate(index: number): void {
    this.active = index;
    this.#owner.requestUpdate();
  }

  #list(): void {
    this.#listing = listing(this.#search, this.#owner.text.trim(), this.#owner.value, this.full);
  }

  /** The option that is active stays so where the new list has it, too. */
  #onSearch(): void {
    this.#owner.requestUpdate();
    if (!this.open) return;
    const {status} = this.#search;
    const before = this.options[this.active];
    // What somebody points at stays until there is something else to point at.
    if (status === 'loading' && !before) this.#search.forget();
    this.#list();
    const count = this.options.length;
    this.active = before ? this.options.findIndex((option) => isSame(option, before)) : -1;
    if (this.#wish && count > 0) this.move(this.#wish);
    if (count > 0) this.#wish = undefined;
    if (status === 'failed') announce(this.#localize.term('peopleFailed'));
    else if (status === 'found' && count > 0) announce(this.#localize.term('peopleFound', count));
    else if (status === 'found' || (status === 'slow' && count === 0)) announce(this.message);
  }
}
