import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {languageName} from '../../elements/language-name.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Foreign, TranslatingController} from './translating-controller.js';

/** The way to words in the language of the wall, and those words below it; nothing where the page cannot give them. */
export function translation(
  localize: LocalizeController,
  translating: TranslatingController | undefined,
  words: Foreign,
): TemplateResult | typeof nothing {
  if (!translating?.isOffered(words)) return nothing;
  const {status, text} = translating.of(words) ?? {};
  const isShown = status === 'shown';
  const label = status === 'asked' ? 'loading' : isShown ? 'kudosTranslateHide' : 'kudosTranslate';
  return html`<p class="translate">
      <button class="link" data-do="translate" aria-expanded=${isShown} aria-disabled=${status === 'asked'}>${localize.term(label)}</button>
      ${status === 'failed' ? html`<span>${localize.term('kudosTranslateFailed')}</span>` : nothing}
    </p>
    ${
      isShown
        ? html`<div class="translated">
            <p class="message" lang=${localize.lang} dir="auto">${text}</p>
            <p class="purpose">${localize.term('kudosTranslated', languageName(words.lang!, localize.lang))}</p>
          </div>`
        : nothing
    }`;
}
