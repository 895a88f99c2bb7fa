import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {safeUrl} from '../../elements/safe-url.js';
import {ACCEPTED, clean, ImageError} from './card-images.js';
import type {CleanPicture} from './card-images.js';
import type {DraftImage} from './get-to-know.model.js';

/** What the fields of a picture show, and are told. */
export interface PictureChoice {
  image: DraftImage | undefined;
  /** Shows one that was just chosen. */
  canvas: HTMLCanvasElement | undefined;
  /** Why the last one is not taken, in words. */
  refusal: string;
  error: string;
  choose(file: File): void;
  change(image: DraftImage): void;
  remove(): void;
}

/** Makes a picture ready to leave; in words why it is not taken. */
export async function chosenPicture(localize: LocalizeController, file: File): Promise<CleanPicture | string> {
  try {
    return await clean(file);
  } catch (error) {
    if (!(error instanceof ImageError)) throw error;
    return localize.term(`cardImage_${error.refusal}`);
  }
}

/** A picture, and what it shows in words, or that it tells nothing that the answer does not. */
export function pictureFields(localize: LocalizeController, choice: PictureChoice): TemplateResult {
  const {image, canvas, refusal, error, choose, change, remove} = choice;
  const src = safeUrl(image?.src);
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file may be chosen again.
    input.value = '';
    if (file) choose(file);
  };
  if (!image || (!canvas && !image.id)) {
    return html`<div class="part">
      <label for="file">${localize.term('cardImageLabel')}</label>
      <input id="file" type="file" accept=${ACCEPTED} aria-describedby="file-hint file-error" @change=${chosen} />
      <p class="hint" id="file-hint">${localize.term('cardImageHint')}</p>
      <p class="error" id="file-error" role="alert">${refusal}</p>
    </div>`;
  }
  const kind = (decorative: boolean, words: 'cardImageDescribe' | 'cardImageDecorative') =>
    html`<label class="choice">
      <input type="radio" name="describe" .checked=${image.decorative === decorative} @change=${() => change({...image, decorative})} />
      <span>${localize.term(words)}</span>
    </label>`;
  return html`<fieldset class="part" aria-describedby="alt-error">
    <legend>${localize.term('cardImage')}</legend>
    ${canvas ?? (src ? html`<img alt="" src=${src} referrerpolicy="no-referrer" />` : nothing)} ${kind(false, 'cardImageDescribe')}
    ${
      image.decorative
        ? nothing
        : html`<input
            class="control picture-alt"
            aria-label=${localize.term('cardImageAlt')}
            autocomplete="off"
            dir="auto"
            .value=${image.alt}
            aria-invalid=${error !== ''}
            aria-describedby="alt-error"
            @input=${({target}: Event) => change({...image, alt: (target as HTMLInputElement).value})}
          />`
    }
    ${kind(true, 'cardImageDecorative')}
    <p class="error" id="alt-error" role="alert">${error}</p>
    <p><button type="button" @click=${remove}>${localize.term('cardImageRemove')}</button></p>
  </fieldset>`;
}
