import {css} from 'lit';

/** Bars below each other, and lines from the first place to the last: words above them where it is narrow, beside them where it is wide. */
export const barStyles = css`
  .axis {
    stroke: var(--_control-line);
    stroke-width: 1.5px;
  }
  /* Bars below each other: the words above, in as many lines as they need, and the share at the end. */
  .bars {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.35rem 1rem;
    align-items: end;
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    min-inline-size: 0;
    line-height: 1.25;
  }
  .mine .name bdi,
  .mine .value {
    font-weight: 600;
  }
  .row .value {
    text-align: end;
    line-height: 1.25;
  }
  .line {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 12px;
  }
  /* Below a line from the first place to the last: each number is as wide as nothing, so that it stands below its tick. */
  .places {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
    margin-block-start: -0.6rem;
    color: var(--_muted);
  }
  .places > * {
    display: flex;
    flex: 0 0 0;
    min-inline-size: 0;
    justify-content: center;
    white-space: nowrap;
    font-size: 0.9em;
  }
  /* Room for half of a dot, and half of a number, at both ends. */
  .places {
    padding-inline: 0.5em;
  }
  .ordered .line {
    margin-inline: 0.5em;
    inline-size: calc(100% - 1em);
    block-size: 12px;
  }
  @container (min-inline-size: 34em) {
    .bars {
      grid-template-columns: fit-content(42%) minmax(0, 1fr) max-content;
      gap: 0.85rem 1.25rem;
    }
    .row {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: center;
    }
    .line {
      grid-area: 1 / 2;
      block-size: 16px;
    }
    .row .value {
      grid-area: 1 / 3;
    }
    .places {
      grid-column: 2;
    }
  }
`;
