import {css} from 'lit';
import {tokens} from './tokens.js';

/** What every widget starts from: box, text, hidden things, the focus ring. */
export const base = [
  tokens,
  css`
    :host {
      display: block;
      color: var(--_text);
      line-height: 1.5;
      overflow-wrap: anywhere;
    }
    :host([hidden]) {
      display: none;
    }
    * {
      box-sizing: border-box;
    }
    :focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
  `,
];
