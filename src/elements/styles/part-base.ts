import {css} from 'lit';
import {base} from './base.js';
import {modes} from './modes.js';

/** What every part starts from: beside the base, what only those see who do something; no motion for those who want none. */
export const partBase = [
  ...base,
  ...modes,
  css`
    [hidden] {
      display: none !important;
    }
    .visually-hidden:not(:focus-within) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    button.primary:hover {
      filter: brightness(1.12);
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
