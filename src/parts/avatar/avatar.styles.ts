import {css} from 'lit';
import {avatarTones} from './avatar.tones.js';

/** The look of `avatar()`, for the styles of whichever element uses it. */
export const avatarStyles = [
  avatarTones,
  css`
    .avatar {
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
      font-size: calc(var(--_size) * 0.4);
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
  `,
];
