import {css} from 'lit';

/**
 * The look of `avatar()`, for the styles of whichever element uses it. The eight colours differ in hue alone, so that the initials
 * have the same contrast (more than 7:1) on each.
 */
export const avatarStyles = css`
  .avatar {
    --_size: var(--hearth-avatar-size, 40px);
    position: relative;
    flex: none;
    display: inline-grid;
    place-items: center;
    overflow: hidden;
    inline-size: var(--_size);
    block-size: var(--_size);
    /* Shows in forced colours, where there is no background. */
    border: 1px solid transparent;
    border-radius: 50%;
    --_hue: 40;
    --_deep: oklch(0.36 0.06 var(--_hue));
    --_pale: oklch(0.9 0.06 var(--_hue));
    background: var(--hearth-avatar-background, light-dark(var(--_pale), var(--_deep)));
    color: var(--hearth-avatar-color, light-dark(var(--_deep), var(--_pale)));
    font-size: calc(var(--_size) * 0.38);
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
  }
  .avatar.group {
    border-radius: 28%;
  }
  .avatar img {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    opacity: 0;
    background: var(--_surface);
  }
  .avatar .shown {
    opacity: 1;
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
