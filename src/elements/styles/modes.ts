import {css} from 'lit';
import {contrastTokens} from './contrast-tokens.js';
import {partTokens} from './part-tokens.js';
import {tints} from './tints.js';

/**
 * What only some see, so that it is not in what a page loads first: the ring of a theme around what has the focus, what is
 * chosen in forced colours, where backgrounds are gone, and how things come to rest where motion is welcome.
 */
export const modes = [
  partTokens,
  contrastTokens,
  tints,
  css`
    :focus-visible {
      outline-width: var(--_focus-width);
      box-shadow: var(--_focus-halo);
    }
    @media (forced-colors: active) {
      :focus-visible {
        outline-color: Highlight;
      }
      /* Twice the class: these come before the styles of an element, and hold against them. */
      button.primary.primary,
      button[aria-pressed='true'][aria-pressed] {
        forced-color-adjust: none;
        color: ButtonFace;
        background: ButtonText;
        border-color: ButtonText;
        filter: none;
      }
      .tag {
        outline: 1px solid;
        outline-offset: -1px;
      }
      [role^='menuitem']:focus,
      [role^='menuitem']:hover {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      button,
      [role^='menuitem'],
      .control {
        transition: var(--_motion-duration) var(--_motion-easing);
        transition-property: background-color, border-color, color;
      }
      form,
      .bar,
      .ask,
      .notice,
      [popover],
      /* Of what is new only the first, where the eye is: a page of cards that all move would be work, and unrest. */
      .box:first-child > .card:first-child {
        transition: var(--_motion-duration) var(--_motion-easing);
        transition-property: opacity, translate;
      }
      @starting-style {
        form,
        .bar,
        .ask,
        .notice,
        [popover],
        .box:first-child > .card:first-child {
          opacity: 0;
          translate: 0 6px;
        }
      }
    }
  `,
];
