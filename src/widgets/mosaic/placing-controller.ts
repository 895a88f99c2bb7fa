import type {ReactiveController} from 'lit';
import type {HostConnection, PendingEvent} from '../../client/host-connection.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {TilePlaced} from '../../protocol/events/mosaic.js';
import type {FieldError} from '../../protocol/receipt.js';
import {announce} from '../../elements/announcer.js';
import {discardSoon} from '../../elements/discard-soon.js';
import {ErasedController} from '../../elements/erased-controller.js';
import type {HostController} from '../../elements/host-controller.js';
import {KeptDraft} from '../../elements/kept-draft.js';
import {languageWritten} from '../../elements/language-of.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {postFailure} from '../../elements/post-failure.js';
import type {Sender} from '../../elements/send.js';
import {HOLD, UndoWindow} from '../../elements/undo-window.js';
import {TileChangedEvent, TilePlacedEvent, TileRemovedEvent} from './mosaic.events.js';
import type {Mosaic} from './mosaic.js';
import {draftOf, isSame, stated} from './mosaic.model.js';
import type {MosaicTile, TileDraft} from './mosaic.model.js';

/** What a person did with their tile. */
export type Deed = 'placed' | 'changed' | 'removed';

/** The way of a tile from the first colour to the outbox: the draft, its undo window, what came back refused; and the way out again. */
export class PlacingController implements ReactiveController {
  /** Whether the composer is open. */
  open = false;
  /** What stands in the composer. */
  draft: TileDraft | undefined;
  /** The version of the tile that is being changed; nothing where one is being placed. */
  version: number | undefined;
  /** What the host found wrong with the draft. */
  errors: readonly FieldError[] = [];
  /** Why nothing could be kept, in words. */
  failure = '';
  readonly #mosaic: Mosaic;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #sender: Sender;
  /** The id of whoever is signed in, where that is known. */
  readonly #me: () => string | undefined;
  readonly #kept: KeptDraft<TileDraft>;
  readonly #undo: UndoWindow<{event: CloudEvent; deed: Deed; draft?: TileDraft; version?: number; connection: HostConnection}>;
  #busy = false;
  /** What stood in the composer when it was opened for a change. */
  #before: TileDraft | undefined;
  /** The host and the space for which the draft is. */
  #place: unknown[] = [];

  constructor(mosaic: Mosaic, host: HostController, localize: LocalizeController, sender: Sender, me: () => string | undefined) {
    this.#mosaic = mosaic;
    this.#host = host;
    this.#localize = localize;
    this.#sender = sender;
    this.#me = me;
    this.#kept = new KeptDraft(host, 'tile');
    this.#undo = new UndoWindow(mosaic);
    mosaic.addController(this);
    new ErasedController(mosaic, host, this.#forget);
  }

  /** What can still be taken back. */
  get held(): {deed: Deed} | undefined {
    return this.#undo.held;
  }

  /** Whether somebody wanted to take back what had left already. */
  get late(): boolean {
    return this.#undo.late;
  }

  hostUpdate(): void {
    const {connection, space} = this.#host;
    const [host, before] = this.#place;
    if (!connection || (connection === host && space === before)) return;
    // What was said, or is being written, at one place does not go on at another.
    if (host) {
      this.elapse();
      this.open = false;
      this.#kept.close();
      this.draft = this.version = this.#before = undefined;
      this.errors = [];
      this.failure = '';
    }
    this.#place = [connection, space];
  }

  /** Opens the composer for a new tile, with what was being made before; or with another, until which is placed that waits. */
  async compose(draft?: TileDraft, errors: readonly FieldError[] = []): Promise<void> {
    if (draft) this.#kept.putAside(this.#making, draft);
    this.#show(draft ?? (this.version === undefined ? this.draft : undefined), undefined, errors);
    // Where somebody else has signed in, what stands here is not theirs.
    if (await this.#kept.open()) this.draft = undefined;
    if (this.draft) this.#kept.save(this.draft);
    else this.draft = this.open && this.version === undefined ? (this.#kept.load() ?? this.#kept.takeAside()) : undefined;
    this.#mosaic.requestUpdate();
  }

  /** Opens the composer with a tile that is there; with what was put aside for another change, if anything. */
  change({data}: MosaicTile, draft?: TileDraft, errors: readonly FieldError[] = []): void {
    this.#before = draftOf(data);
    if (draft) this.#kept.putAside(this.#making, draft);
    this.#show(draft ?? this.#kept.takeAside() ?? this.#before, data.version, errors);
  }

  /** Closes the composer; a new tile that stands in it is kept. */
  close(): void {
    this.open = false;
    if (this.version !== undefined) this.draft = this.version = undefined;
    this.#mosaic.requestUpdate();
  }

  /** Keeps what is being made. */
  keep(draft: TileDraft): void {
    this.draft = draft;
    if (this.version === undefined) this.#kept.save(draft);
  }

  /** Places the tile, or changes it: kept on the device at once, sent when the undo window has passed. Resolves to whether that is done. */
  async submit(made: TileDraft): Promise<boolean> {
    const {version} = this;
    const before = version === undefined ? undefined : this.#before;
    const draft = (this.draft = {...made, lang: languageWritten(this.#mosaic, wordsOf(made), before && {text: wordsOf(before), lang: before.lang})});
    if (version === undefined) {
      const done = await this.#state('placed', stated(draft), draft);
      if (done) this.#kept.save(undefined);
      return done;
    }
    if (before && isSame(before, made)) {
      this.close();
      return true;
    }
    return this.#state('changed', {...stated(draft), version}, draft, version);
  }

  /** Takes the tile away, as soon as the undo window has passed; in the picture, at once. */
  remove(): Promise<boolean> {
    return this.#state('removed', {});
  }

  /** Takes back what has not left the device yet. What was being made is in the composer again. */
  async undo(): Promise<Deed | undefined> {
    const held = await this.#undo.takeBack();
    if (!held) return undefined;
    announce(this.#localize.term('undone'));
    if (held.deed === 'placed') await this.compose(held.draft);
    else if (held.deed === 'changed' && held.draft) {
      this.#kept.putAside(this.#making, held.draft);
      this.#show(held.draft, held.version);
    }
    this.#mosaic.requestUpdate();
    return held.deed;
  }

  /** Ends the undo window: now it may leave the device. */
  readonly elapse = (): void => this.#undo.elapse();

  /** Takes what waits, or was refused, back into the composer; as a change where there is a tile by now. */
  async recompose({event, receipt}: PendingEvent, ownTile: () => MosaicTile | undefined): Promise<void> {
    if (!(await discardSoon(this.#host.connection, event.id))) return;
    // By then the tile is as it is without what waited.
    await this.#mosaic.updateComplete;
    const own = ownTile();
    const draft = draftOf(event.data as TilePlaced);
    const errors = receipt?.code === 'precondition' ? [] : receipt?.errors;
    if (own && own.local?.event.id !== event.id) this.change(own, draft, errors);
    else await this.compose(draft, errors);
  }

  /** What is being made, or was left. */
  get #making(): TileDraft | undefined {
    return this.draft ?? this.#kept.load();
  }

  #show(draft: TileDraft | undefined, version: number | undefined, errors: readonly FieldError[] = []): void {
    this.open = true;
    this.draft = draft;
    this.version = version;
    this.errors = errors;
    this.failure = '';
    this.#mosaic.requestUpdate();
  }

  async #state(deed: Deed, data: object, draft?: TileDraft, version?: number): Promise<boolean> {
    // A second click, or a key held down, does nothing twice.
    if (this.#busy) return false;
    this.#busy = true;
    this.elapse();
    this.errors = [];
    this.failure = '';
    const {connection} = this.#host;
    try {
      const event = await this.#sender.send({type: `hearth.mosaic.tile_${deed}.v1`, subject: this.#me(), data}, {hold: HOLD});
      if (draft) {
        this.open = false;
        this.draft = this.version = undefined;
      }
      if (event && connection) {
        this.#undo.held = {event, deed, draft, version, connection};
        this.#mosaic.dispatchEvent(told(deed, event));
      }
      return true;
    } catch (error) {
      const failure = postFailure(error);
      if (failure.kind === 'invalid') this.errors = failure.errors;
      else this.failure = this.#localize.term(failure.kind === 'full' ? 'queueFull' : 'notSent');
      if (draft) this.open = true;
      return false;
    } finally {
      this.#busy = false;
      this.#mosaic.requestUpdate();
    }
  }

  /** Forgets what was being made, and what could be taken back: whoever made it was erased. */
  readonly #forget = (): void => {
    this.open = false;
    this.#kept.close();
    this.draft = this.#undo.held = this.version = this.#before = undefined;
    this.errors = [];
    this.failure = '';
    this.#mosaic.requestUpdate();
  };
}

const wordsOf = ({phrase, story}: TileDraft): string => `${phrase}\n${story}`;

function told(deed: Deed, event: CloudEvent): Event {
  if (deed === 'placed') return new TilePlacedEvent(event as TilePlacedEvent['event']);
  if (deed === 'changed') return new TileChangedEvent(event as TileChangedEvent['event']);
  return new TileRemovedEvent(event as TileRemovedEvent['event']);
}
