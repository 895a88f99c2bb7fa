import {ownerOf} from '../../client/drafts.js';
import type {HostConnection} from '../../client/host-connection.js';
import {ErasedController} from '../../elements/erased-controller.js';
import type {HostController} from '../../elements/host-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {SignedIn} from '../../elements/signed-in.js';
import {warn} from '../../elements/warn.js';
import type {PeoplePicker} from '../../parts/people-picker/people-picker.js';
import type {Session} from '../../protocol/session.js';
import {readCardData} from '../../protocol/views/card.js';
import type {CardItem} from '../../protocol/views/card.js';
import {parseView} from '../../protocol/views/view.js';
import type {Asked, CardDeck} from './card-deck.js';
import {CardDevice} from './card-device.js';
import type {ShownData} from './get-to-know.model.js';
import type {GetToKnow} from './get-to-know.js';

/** Who is signed in, what this device keeps for them, and the questions that they may be asked. */
export class CardOwner {
  /** The tag under which this device keeps what is theirs; nothing while that is not known. */
  tag: string | undefined;
  device = new CardDevice(undefined);
  deck: CardDeck | undefined;
  /** Whether the questions could not be loaded. */
  deckFailed = false;

  readonly #widget: GetToKnow;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #signedIn: SignedIn;
  readonly #left: () => void;
  #connection: HostConnection | undefined;
  #loading: Promise<void> | undefined;
  /** From where the questions came, or come. */
  #deckFrom: unknown[] | undefined;
  /** One's own card, where {@link readOwn} was asked for it. */
  own: CardItem | undefined;
  #readFor: unknown;
  #mine: {connection: unknown; data: Promise<ShownData | undefined>} | undefined;

  /** @param left is called when whoever was here was erased, or somebody else is here: what they were doing is not to go on. */
  constructor(widget: GetToKnow, host: HostController, localize: LocalizeController, left: () => void) {
    this.#widget = widget;
    this.#host = host;
    this.#localize = localize;
    this.#left = left;
    new ErasedController(widget, host, this.#onErased);
    this.#signedIn = new SignedIn(() => ({connection: host.connection, view: widget.view.view}), {
      met: (session) => {
        this.#use(ownerOf(session));
        widget.requestUpdate();
      },
      moved: () => {
        const {connection} = host;
        // Moved in the page, the widget has no host for a moment, and then the same one.
        if (!connection || connection === this.#connection) return;
        this.#connection = connection;
        this.#use(undefined);
      },
    });
  }

  /** Who is signed in, as far as that is known. */
  get session(): Session | undefined {
    return this.#signedIn.session;
  }

  /** Whether the host takes pictures. */
  get takesImages(): boolean {
    return this.session?.features.images === true;
  }

  /** A question to whoever reads, where there is nobody to show. */
  get readerQuestion(): Asked | undefined {
    return this.deck?.light(1, new Set())[0];
  }

  /** Learns who is signed in. */
  meet(): void {
    void this.#signedIn.meet();
  }

  #use(tag: string | undefined): void {
    if (tag === this.tag && tag !== undefined) return;
    const before = this.tag === undefined ? this.device : undefined;
    if (!before) this.#left();
    this.tag = tag;
    this.device = new CardDevice(tag);
    // Whoever has begun before it was known who they are goes on; at another host, or as somebody else, nobody does.
    if (before && tag !== undefined) this.device.adopt(before);
    this.#mine = undefined;
    // Of whoever is met for the first time, what was read is theirs.
    if (!before || tag === undefined) this.own = this.#readFor = undefined;
  }

  /** Whoever was erased is forgotten here, too. */
  readonly #onErased = (): void => {
    this.device.forget();
    this.#left();
    this.#use(undefined);
    this.#signedIn.forget();
    this.#widget.requestUpdate();
  };

  /** Loads the questions, where they are not there for this language and this deck. */
  needDeck(): void {
    const {deck} = this.#widget;
    const {lang, ready} = this.#localize;
    const from = [deck, lang];
    if (!ready || from.every((part, index) => part === this.#deckFrom?.[index])) return;
    this.#deckFrom = from;
    this.#loading = this.#load(from);
  }

  /** Waits for the questions, where they are on their way. */
  async whenDeck(): Promise<void> {
    let loading: Promise<void> | undefined;
    do {
      this.needDeck();
      loading = this.#loading;
      await loading;
      // Another deck, or another language, may have been asked for meanwhile.
    } while (loading !== this.#loading);
  }

  /** Tries what failed again. */
  retry(): void {
    if (this.deckFailed) this.#deckFrom = undefined;
  }

  async #load(from: unknown[]): Promise<void> {
    const widget = this.#widget;
    try {
      const {CardDeck, readDeck} = await import('./card-deck.js');
      const prompts = await readDeck(widget.deck, this.#localize.lang, (code, detail) => warn(widget, code, detail));
      if (from !== this.#deckFrom) return;
      this.deck = new CardDeck(prompts, () => this.device);
      this.deckFailed = false;
    } catch (error) {
      if (from !== this.#deckFrom) return;
      this.deckFailed = true;
      warn(widget, 'deck-missing', `The questions could not be loaded: ${(error as Error).message}`);
    }
    widget.requestUpdate();
  }

  /** Reads one's own card anew when it is needed next. */
  forgetMine(): void {
    this.#mine = undefined;
  }

  /** One's own card, for what one has in common with others: only with those who let that be worked out. */
  async readMine({overlap}: ShownData): Promise<ShownData | undefined> {
    const {connection, space} = this.#host;
    if (!connection || !overlap) return undefined;
    if (this.#mine?.connection !== connection) {
      const data = connection.readView('card', {space, limit: 1}).then(
        (reply) => ('body' in reply ? parseView(reply.body, readCardData).view.items[0]?.data : undefined),
        (error: Error) => {
          if (error.name !== 'TransportError' && error.name !== 'MalformedViewError') throw error;
          return undefined;
        },
      );
      this.#mine = {connection, data};
    }
    return this.#mine.data;
  }

  /** Reads one's own card, where what is shown is of others: anew with each answer of the host, and once where it is not asked for one. */
  readOwn(): void {
    const {connection, space} = this.#host;
    const {view, question} = this.#widget;
    // When somebody draws a question is nobody's matter: what was read before is not read again for it.
    const read = view.view ?? (question && !question.filter ? (this.#readFor ?? connection) : undefined);
    if (!connection || !read || read === this.#readFor) return;
    this.#readFor = read;
    connection.readView('card', {space, limit: 1}).then(
      (reply) => {
        if (!('body' in reply) || connection !== this.#host.connection) return;
        [this.own] = parseView(reply.body, readCardData).view.items;
        this.#widget.requestUpdate();
      },
      (error: Error) => {
        // The next answer brings the next try.
        if (error.name !== 'TransportError') throw error;
        this.#readFor = undefined;
      },
    );
  }

  /** Finds people, or groups alone. */
  search(kind: 'person' | 'group'): PeoplePicker['search'] {
    return kind === 'group' ? this.#searchGroups : this.#searchPeople;
  }

  readonly #searchPeople = (query: string, signal: AbortSignal) => this.#search(query, signal, 'person');
  readonly #searchGroups = (query: string, signal: AbortSignal) => this.#search(query, signal, 'group');

  async #search(query: string, signal: AbortSignal, kind: 'person' | 'group') {
    const {connection, space} = this.#host;
    const found = (await connection?.searchPeople(query, {space: space ?? '', limit: 20, signal})) ?? [];
    const me = this.session?.person?.id;
    return found.filter((one) => one.kind === kind && one.id !== me);
  }
}
