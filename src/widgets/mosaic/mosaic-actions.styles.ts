import {css} from 'lit';

/** What only those see who do something, or whose mosaic has something to say. */
export const actionStyles = css`
  .ask {
    color: var(--_muted);
  }
  .bar .current,
  .news button {
    border-color: var(--_accent);
    background: var(--_surface);
  }
  /* It takes no room, so that nothing moves when it appears: it stands across the edge of the picture. */
  .news {
    position: relative;
    z-index: 1;
    block-size: 0;
    text-align: center;
  }
  .news button {
    translate: 0 calc(var(--_space) / 2 - 50%);
  }
  .tile:hover {
    background: transparent;
    box-shadow:
      inset 0 0 0 2px var(--_surface),
      0 0 0 2px var(--_control-line);
  }
  .tile:focus-visible {
    outline-offset: -1px;
  }
  .tile[aria-expanded='true'] {
    outline: var(--_focus-width) solid var(--_accent);
    outline-offset: -1px;
  }
  .face-and-words {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.5rem 1rem;
  }
  .face-and-words hearth-tile-face {
    inline-size: 4.5rem;
    block-size: 4.5rem;
  }
  .by {
    color: var(--_muted);
    font-size: 0.95em;
  }
  .phrase {
    font-size: 1.05em;
    font-weight: 600;
    line-height: 1.25;
    /* Below a name, in whichever script it is. */
    text-align: match-parent;
  }
  .story {
    grid-column: 1 / -1;
    white-space: pre-wrap;
  }
  .reports {
    display: block;
  }
  q {
    font-style: italic;
  }
  .printed {
    display: none;
  }
  @media (forced-colors: active) {
    use {
      /* Where colours are gone, the drawings tell tiles apart. */
      fill: CanvasText !important;
      stroke: CanvasText !important;
      color: Canvas !important;
    }
    .tile:hover {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    button,
    hearth-notice,
    hearth-undo-bar,
    .picture ul {
      display: none;
    }
    svg {
      print-color-adjust: exact;
    }
    .bed {
      border: 0;
      padding: 0;
    }
    .printed {
      display: block;
      columns: 15rem;
      column-gap: calc(var(--_space) * 2);
      margin-block-start: calc(var(--_space) * 1.5);
      font-size: 0.9em;
    }
    .printed li {
      display: grid;
      grid-template-columns: 2.5rem minmax(0, 1fr);
      align-items: start;
      gap: 0.75rem;
      break-inside: avoid;
      margin-block-end: 0.75rem;
    }
    .printed .story {
      margin-block-start: 0.25rem;
    }
  }
`;
