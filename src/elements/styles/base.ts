import {css} from 'lit';
import {tokens} from './tokens.js';

/** What every widget and part starts from: box, text, hidden things, the focus ring, no motion for those who want none. */
export const base = [
  tokens,
  css`
    :host {
      display: block;
      color: var(--_text);
      line-height: 1.5;
      overflow-wrap: anywhere;
    }
    :host([hidden]),
    [hidden] {
      display: none !important;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    :focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    .visually-hidden:not(:focus-within) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (prefers-reduced-motion: reduce) {
      *,
      ::before,
      ::after {
        animation: none !important;
        transition: none !important;
      }
    }
  `,
];
