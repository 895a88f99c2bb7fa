import {css} from 'lit';
import {base} from './base.js';
import {hidden} from './hidden.js';
import {modes} from './modes.js';

/** What every part starts from: beside the base, what only those see who do something; no motion for those who want none. */
export const partBase = [
  ...base,
  ...modes,
  hidden,
  css`
    [hidden] {
      display: none !important;
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
