import {css} from 'lit';

export const styles = css`
  .bar {
    position: relative;
    overflow: hidden;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
    padding-block: 0.5rem 0.6rem;
    padding-inline: 1rem 0.6rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_accent-soft);
  }
  .message {
    flex: 1 1 14ch;
    min-inline-size: 0;
  }
  button:hover {
    background: var(--_surface);
  }
  .line {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    /* A border and not a background, which forced colours would take away. */
    border-block-end: 3px solid var(--_accent);
    opacity: 0.55;
    transform-origin: left;
    animation: shrink var(--_duration) linear forwards;
  }
  .line:dir(rtl) {
    transform-origin: right;
  }
  .line.still {
    animation-play-state: paused;
  }
  @keyframes shrink {
    to {
      transform: scaleX(0);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .line {
      display: none;
    }
  }
`;
