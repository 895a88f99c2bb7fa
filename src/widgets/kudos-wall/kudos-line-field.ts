import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';

/** A field of one line. */
export interface LineField {
  /** Its id; those of its hint and of what is wrong with it are made of it. */
  id: string;
  label: string;
  hint?: string;
  value: string;
  /** What is wrong, in words; empty where nothing is. */
  error: string;
  change(value: string): void;
  required?: boolean;
  /** `text` where it is left out. An address is written from left to right in every language, and nothing in it is a spelling mistake. */
  kind?: 'date' | 'url';
  /** The first and the last day. */
  days?: readonly [string, string];
}

/** A field of one line with its label, what there is to know and what is wrong, which is announced. */
export function lineField({id, label, hint, value, error, change, required = false, kind, days}: LineField): TemplateResult {
  const isUrl = kind === 'url';
  return html`<label for=${id}>${label}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    <input
      id=${id}
      class="control"
      type=${kind === 'date' ? 'date' : 'text'}
      dir=${isUrl ? 'ltr' : kind ? nothing : 'auto'}
      inputmode=${isUrl ? 'url' : nothing}
      autocapitalize=${isUrl ? 'off' : nothing}
      spellcheck=${isUrl ? 'false' : nothing}
      autocomplete="off"
      min=${days?.[0] ?? nothing}
      max=${days?.[1] ?? nothing}
      .value=${value}
      aria-required=${required ? 'true' : nothing}
      aria-invalid=${error !== ''}
      aria-describedby="${hint === undefined ? '' : `${id}-hint `}${id}-error"
      @input=${({target}: Event) => change((target as HTMLInputElement).value)}
    />
    <p class="error" id="${id}-error" role="alert">${error}</p>`;
}
