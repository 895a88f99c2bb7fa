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
    gap: 0.5rem;
    margin-block-start: 0.7rem;
    color: var(--_muted);
  }
  .ask > span {
    /* The words have a line of their own: what can be done about them stands below, wherever it fits. */
    flex: 1 0 100%;
  }
  .ask.parked > span {
    color: var(--_danger);
  }
  .ask .quiet {
    min-block-size: 36px;
    padding-inline: 1em;
    border-color: var(--_line);
    color: var(--_text);
  }
  .wait {
    padding: var(--_space);
    text-align: center;
    color: var(--_muted);
  }
  /* A box that is full, and out of sight, is not laid out. The last one may hold little: it takes the room that it needs. */
  .box:not(:last-child) {
    content-visibility: auto;
    contain-intrinsic-size: auto 4000px;
  }
  @media print {
    .box:not(:last-child) {
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
