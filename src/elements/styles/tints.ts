// Generated from src/theme by `npm run tokens`: change it there.
import {css} from 'lit';

/**
 * The paper of a note: lightly in the hue of its author.
 */
export const tints = css`
  .note {
    background: light-dark(oklch(0.965 0.02 var(--_hue, 40)), oklch(0.29 0.025 var(--_hue, 40)));
  }
`;
