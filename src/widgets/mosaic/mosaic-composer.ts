import {LitElement, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {announce} from '../../elements/announcer.js';
import {BookController} from '../../elements/book-controller.js';
import {mosaicWords} from '../../locales/mosaic/book.js';
import {buttons} from '../../elements/styles/buttons.js';
import {choices} from '../../elements/styles/choices.js';
import {fields} from '../../elements/styles/fields.js';
import {partBase} from '../../elements/styles/part-base.js';
import {TextField} from '../../parts/text-field/text-field.js';
import type {TextChangeEvent} from '../../parts/text-field/text-field.events.js';
import {TILE_COLOURS, TILE_PATTERNS, TILE_SHAPES} from '../../protocol/events/tile-look.js';
import type {FieldError} from '../../protocol/receipt.js';
import {graphemeCount, normalizeText} from '../../protocol/text.js';
import {reason} from '../../elements/reason.js';
import {composerStyles} from './mosaic-composer.styles.js';
import {TileComposeEvent, TileDraftEvent} from './mosaic-composer.events.js';
import {lookInWords} from './mosaic-looks.js';
import {surprise} from './mosaic.model.js';
import type {TileDraft} from './mosaic.model.js';
import type {drawPicture, Look} from './mosaic.picture.js';
import {TileFace} from './tile-face.js';
import {exported} from '../../parts/exported.js';

/**
 * The form of a tile: its shape, pattern and colours, a few words, and the story behind it if one likes. Whoever would rather not choose is
 * surprised.
 *
 * @summary Makes a tile.
 * @tagname hearth-mosaic-composer
 * @nests text-field
 *
 * @event {TileComposeEvent} hearth-tile-compose - Fired when the person is done and nothing is missing.
 * @event {TileDraftEvent} hearth-tile-draft - Fired when anything in the form changes.
 * @event {Event} hearth-tile-close - Fired when the person closes the form.
 *
 * @csspart composer - The form.
 */
export class MosaicComposer extends LitElement {
  static uses = {'hearth-text-field': TextField, 'hearth-tile-face': TileFace};
  static override styles = [...partBase, buttons, fields, choices, composerStyles];

  /** Draws a tile. */
  @property({attribute: false}) draw?: typeof drawPicture;

  /** What stands in the form; a look that chance has put together where nothing does. */
  @property({attribute: false}) draft?: TileDraft;

  /** What the host found wrong with it. */
  @property({attribute: false}) errors: readonly FieldError[] = [];

  /** Why it could not be kept, in words. */
  @property() failure = '';

  /** Whether a tile that is there is changed, in place of a new one that is placed. */
  @property({type: Boolean}) changes = false;

  /** Characters of the phrase at most. */
  @property({type: Number}) maxPhrase = 60;

  /** Characters of the story at most; 0 for no stories. */
  @property({type: Number}) maxStory = 600;

  @state() private tile: TileDraft = {...surprise(), phrase: '', story: ''};
  @state() private checked = false;
  @query('#phrase') private readonly phrase!: TextField;
  @query('#story') private readonly story!: TextField | null;

  readonly #localize = new BookController(this, mosaicWords);
  /** What this form last told of. */
  #told: TileDraft | undefined;

  /** Puts the focus where the person goes on: on their words where they have begun with them, else where a look is chosen. */
  override async focus(): Promise<void> {
    await this.updateComplete;
    if (this.tile.phrase || this.errors.length > 0) this.phrase?.focus();
    else this.renderRoot.querySelector<HTMLElement>('.surprise')?.focus();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // A draft that this form has told of comes back with the next rendering of the mosaic: nothing in it is new.
    if (!changed.has('draft') || this.draft === this.#told) return;
    if (this.draft) this.tile = this.draft;
    this.checked = false;
  }

  protected override render() {
    const localize = this.#localize;
    if (!localize.ready) return nothing;
    const {tile} = this;
    const wrong = this.#wrong();
    const {phrase} = tile;
    return html`
      <form part="composer" novalidate aria-labelledby="name" @submit=${this.#submit} @keydown=${this.#onKeyDown}>
        <div>
          <p class="name" id="name">${localize.term('mosaicYours')}</p>
          <p class="hint">${localize.term('mosaicYoursHint')}</p>
        </div>
        <div class="preview">
          <hearth-tile-face .draw=${this.draw} .look=${tile}></hearth-tile-face>
          <p class="words" dir="auto">${phrase}</p>
          <button type="button" class="surprise" @click=${this.#surprise}>${localize.term('mosaicSurprise')}</button>
        </div>
        ${this.#looks('shape', TILE_SHAPES, (shape) => localize.term(`mosaicShape_${shape}`), localize.term('mosaicShape'))}
        ${this.#looks('pattern', TILE_PATTERNS, (pattern) => localize.term(`mosaicPattern_${pattern}`), localize.term('mosaicPattern'))}
        ${this.#looks('colour', TILE_COLOURS, (colour) => localize.term(`mosaicColour_${colour}`), localize.term('mosaicColour'))}
        ${this.#looks('accent', TILE_COLOURS, (colour) => localize.term(`mosaicColour_${colour}`), localize.term('mosaicAccent'))}
        <hearth-text-field
          exportparts=${exported('text-field')}
          id="phrase"
          label=${localize.term('mosaicPhrase')}
          hint=${localize.term('mosaicPhraseHint')}
          error=${wrong.phrase}
          rows="1"
          .value=${phrase}
          .max=${this.maxPhrase}
          required
          @hearth-text-change=${({value}: TextChangeEvent) => this.#change({phrase: value})}
          @hearth-submit-shortcut=${this.#submit}
        ></hearth-text-field>
        ${
          this.maxStory > 0 || tile.story
            ? html`<hearth-text-field
                exportparts=${exported('text-field')}
                id="story"
                label=${localize.term('mosaicStory')}
                error=${wrong.story}
                rows="2"
                .value=${tile.story}
                .max=${this.maxStory}
                @hearth-text-change=${({value}: TextChangeEvent) => this.#change({story: value})}
                @hearth-submit-shortcut=${this.#submit}
              ></hearth-text-field>`
            : nothing
        }
        <p class="error" role="alert">${wrong.form}</p>
        <div class="actions">
          <button class="submit">${localize.term(this.changes ? 'mosaicChange' : 'mosaicPlace')}</button>
          <button type="button" @click=${this.#close}>${localize.term('mosaicNotNow')}</button>
        </div>
      </form>
    `;
  }

  /** One of several looks, each drawn as the tile would be with it. */
  #looks<Part extends keyof Look>(part: Part, names: readonly Look[Part][], nameOf: (name: Look[Part]) => string, label: string): TemplateResult {
    const {tile} = this;
    return html`<fieldset>
      <legend>${label}</legend>
      <div class="looks">
        ${names.map(
          (name) =>
            html`<label class="look">
              <input type="radio" name=${part} value=${name} .checked=${tile[part] === name} @change=${() => this.#change({[part]: name})} />
              <hearth-tile-face .draw=${this.draw} .look=${sample(tile, part, name)}></hearth-tile-face>
              <span>${nameOf(name)}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #surprise(): void {
    const look = surprise();
    this.#change(look);
    announce(lookInWords(this.#localize, look));
  }

  #change(change: Partial<TileDraft>): void {
    this.errors = [];
    this.failure = '';
    this.tile = this.#told = {...this.tile, ...change};
    this.dispatchEvent(new TileDraftEvent(this.tile));
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) this.#submit(event);
    // Enter on a look that is chosen places nothing.
    else if (event.target instanceof HTMLInputElement) event.preventDefault();
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.checked = true;
    const {phrase, story} = this.#missing();
    if (phrase) this.phrase.focus();
    else if (story) this.story?.focus();
    else this.dispatchEvent(new TileComposeEvent({...this.tile, phrase: normalizeText(this.tile.phrase), story: normalizeText(this.tile.story)}));
  };

  readonly #close = (): void => {
    this.dispatchEvent(new Event('hearth-tile-close'));
  };

  /** What is missing for the host to accept it, in words. */
  #missing(): {phrase: string; story: string} {
    const over = (text: string, max: number) => {
      const excess = graphemeCount(normalizeText(text)) - max;
      return excess > 0 ? this.#localize.term('charactersOver', excess) : '';
    };
    const {phrase, story} = this.tile;
    return {
      phrase: normalizeText(phrase) === '' ? this.#localize.term('mosaicNoPhrase') : over(phrase, this.maxPhrase),
      story: over(story, this.maxStory),
    };
  }

  /** What to say at each field: what is missing, once the person has tried; what the host found. */
  #wrong(): {phrase: string; story: string; form: string} {
    const localize = this.#localize;
    const missing = this.checked ? this.#missing() : {phrase: '', story: ''};
    const said = (pointer: string) => this.errors.find((error) => error.pointer === pointer);
    const words = (error: FieldError | undefined) =>
      error?.code === 'already-placed' ? localize.term('error_already-placed') : error ? reason(localize, error.code) : '';
    const phrase = said('/data/phrase');
    const story = said('/data/story');
    const other = this.errors.find((error) => error !== phrase && error !== story);
    return {phrase: missing.phrase || words(phrase), story: missing.story || words(story), form: this.failure || words(other)};
  }
}

/** What a look is shown by: the tile as it would be with it, and its second colour with much of that. */
function sample<Part extends keyof Look>(tile: Look, part: Part, name: Look[Part]): Look {
  const {shape, pattern, colour, accent} = tile;
  return {shape, pattern: part === 'accent' ? 'checks' : pattern, colour, accent, [part]: name};
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-mosaic-composer': MosaicComposer;
  }
}
