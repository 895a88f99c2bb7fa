import {css} from 'lit';

/** The tokens that only parts use: they are loaded when somebody does something. */
export const partTokens = css`
  :host {
    --_sunken: var(--hearth-color-sunken, light-dark(#f7f0e8, #1f1b18));
    --_danger: var(--hearth-color-danger, light-dark(#a3172f, #ff9fa8));
    --_radius-small: var(--hearth-radius-small, 9px);
    --_shadow: var(--hearth-shadow, 0 8px 28px light-dark(rgb(60 40 25 / 0.16), rgb(0 0 0 / 0.5)));
  }
`;
