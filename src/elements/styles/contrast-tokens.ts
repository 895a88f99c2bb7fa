// Generated from src/theme by `npm run tokens`: change it there.
import {css} from 'lit';

/**
 * The colours for those who ask for more contrast, where the page has chosen none.
 */
export const contrastTokens = css`
  @media (prefers-contrast: more) {
    :host {
      --_surface: var(--hearth-color-surface, light-dark(#ffffff, #000000));
      --_sunken: var(--hearth-color-sunken, light-dark(#ffffff, #000000));
      --_text: var(--hearth-color-text, light-dark(#000000, #ffffff));
      --_muted: var(--hearth-color-muted, light-dark(#2b2b2b, #e4e4e4));
      --_accent: var(--hearth-color-accent, light-dark(#6b2106, #ffc7a8));
      --_on-accent: var(--hearth-color-on-accent, light-dark(#ffffff, #000000));
      --_accent-soft: var(--hearth-color-accent-soft, light-dark(#fde9dc, #3a2214));
      --_danger: var(--hearth-color-danger, light-dark(#8a0020, #ffb6bd));
      --_line: var(--hearth-color-line, light-dark(#565656, #adadad));
      --_control-line: var(--hearth-color-control-line, light-dark(#000000, #ffffff));
      --_focus: var(--hearth-color-focus, light-dark(#00449e, #ffe04a));
      --_focus-width: var(--hearth-focus-width, 3px);
    }
  }
`;
