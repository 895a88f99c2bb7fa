import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {dateWords} from './card-words.js';
import {after, dayOf, DURATIONS, readDuration} from './get-to-know.model.js';

/** A day, as `<input type=date>` has it. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Until when others see an answer: some lengths, a day, or as long as its owner likes. */
export function expiryField(localize: LocalizeController, expiry: string, error: string, choose: (expiry: string) => void): TemplateResult {
  const now = Date.now();
  // The page may have a length of its own.
  const lengths = readDuration(expiry) && !(DURATIONS as readonly string[]).includes(expiry) ? [expiry, ...DURATIONS] : DURATIONS;
  const isDay = DAY.test(expiry);
  const tomorrow = dayOf(new Date(now + 864e5));
  const chosen = ({target}: Event) => {
    const {value} = target as HTMLSelectElement;
    choose(value === 'day' ? dayOf(after('P12M', now)!) : value);
  };
  return html`<div class="part">
    <label for="expiry">${localize.term('cardExpiry')}</label>
    <div class="row">
      <select id="expiry" class="control" @change=${chosen}>
        ${lengths.map(
          (length) =>
            html`<option value=${length} .selected=${length === expiry}>
              ${localize.term('cardUntil', dateWords(localize.lang, after(length, now)!))}
            </option>`,
        )}
        <option value="" .selected=${expiry === ''}>${localize.term('cardNoEnd')}</option>
        <option value="day" .selected=${isDay}>${localize.term('cardUntilDay')}</option>
      </select>
      ${
        isDay
          ? html`<input
              class="control day"
              type="date"
              aria-label=${localize.term('cardUntilDay')}
              min=${tomorrow}
              .value=${expiry}
              aria-invalid=${error !== ''}
              aria-describedby="expiry-error"
              @change=${({target}: Event) => choose((target as HTMLInputElement).value || dayOf(new Date(now)))}
            />`
          : nothing
      }
    </div>
    <p class="hint">${localize.term('cardExpiryHint')}</p>
    <p class="error" id="expiry-error">${error}</p>
  </div>`;
}
