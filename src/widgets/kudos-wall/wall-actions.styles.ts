import {css} from 'lit';

/** What only those see who do something, or whose wall has something to say. */
export const actionStyles = css`
  .said {
    margin-block-start: var(--_space);
  }
  .new {
    /* It takes no room, so that nothing moves when it appears: its button stands across the gap above the feed. */
    position: relative;
    z-index: 1;
    block-size: 0;
    text-align: center;
  }
  .new button {
    translate: 0 calc(var(--_space) / 2 - 50%);
    background: var(--_surface);
    border-color: var(--_accent);
  }
  .new button:hover {
    background: linear-gradient(var(--_accent-soft), var(--_accent-soft)) var(--_surface);
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3rem 0.6rem;
    margin-block-start: 0.6rem;
    color: var(--_muted);
  }
  .ask.parked {
    color: var(--_danger);
  }
  .wait {
    padding: var(--_space);
    text-align: center;
    color: var(--_muted);
  }
  @container (inline-size < 26rem) {
    .ask {
      margin-inline-start: calc(-40px - 0.95rem);
    }
  }
  @media print {
    .box {
      content-visibility: visible;
    }
    .card {
      break-inside: avoid;
    }
    button {
      display: none;
    }
  }
`;
