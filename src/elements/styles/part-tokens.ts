// Generated from src/theme by `npm run tokens`: change it there.
import {css} from 'lit';

/**
 * The tokens that only parts use: they are loaded when somebody does something.
 */
export const partTokens = css`
  :host {
    --_sunken: var(--hearth-color-sunken, light-dark(#f7f0e8, #1f1b18));
    --_danger: var(--hearth-color-danger, light-dark(#a3172f, #ff9fa8));
    --_radius-small: var(--hearth-radius-small, 9px);
    --_veil: var(--hearth-veil, light-dark(#3c281980, #000000a6));
    --_shadow: var(--hearth-shadow, 0 8px 28px light-dark(#3c281929, #00000080));
    --_motion-duration: var(--hearth-motion-duration, 200ms);
    --_motion-easing: var(--hearth-motion-easing, cubic-bezier(0.2, 0.7, 0.2, 1));
    --_focus-width: var(--hearth-focus-width, 2px);
    --_focus-halo: var(--hearth-focus-halo, 0 0 0 #00000000);
  }
`;
