// Generated from src/theme by `npm run tokens`: change it there.
import {css} from 'lit';

/**
 * The colours of initials, eight that differ in hue alone, so that the initials have the same contrast (more than 7:1) on each.
 */
export const avatarTones = css`
  .avatar {
    --_size: var(--hearth-avatar-size, 40px);
    --_hue: 40;
    background: var(--hearth-avatar-background, light-dark(oklch(0.9 0.06 var(--_hue)), oklch(0.36 0.06 var(--_hue))));
    color: var(--hearth-avatar-color, light-dark(oklch(0.36 0.06 var(--_hue)), oklch(0.9 0.06 var(--_hue))));
  }
  .tone1 {
    --_hue: 80;
  }
  .tone2 {
    --_hue: 125;
  }
  .tone3 {
    --_hue: 165;
  }
  .tone4 {
    --_hue: 210;
  }
  .tone5 {
    --_hue: 260;
  }
  .tone6 {
    --_hue: 310;
  }
  .tone7 {
    --_hue: 0;
  }
`;
