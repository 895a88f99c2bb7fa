import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';

/** The question whether to keep what somebody has written, before it would be lost. */
export const keepDialog = (localize: LocalizeController, keep: (event: Event) => void, discard: () => void): TemplateResult =>
  html`<dialog aria-labelledby="ask" @cancel=${keep}>
    <p id="ask">${localize.term('cardKeepAsk')}</p>
    <div class="actions">
      <button type="button" @click=${keep}>${localize.term('cardKeepWriting')}</button>
      <button type="button" @click=${discard}>${localize.term('discard')}</button>
    </div>
  </dialog>`;

/** How that question, and the word that something is a draft, look. */
export const keepStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .badge {
    display: inline-block;
    padding: 0.1em 0.7em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_round);
    color: var(--_muted);
    font-size: 0.9em;
  }
  dialog {
    max-inline-size: min(26rem, 90vw);
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }
  dialog::backdrop {
    background: var(--_veil);
  }
  dialog p {
    margin-block-end: 1rem;
  }
`;
