import {css} from 'lit';

/** Columns and dots side by side over a scale, where there is room for them: else bars take their place. */
export const columnStyles = css`
  .upright {
    display: none;
  }
  .columns {
    display: grid;
    align-items: end;
  }
  .column {
    display: grid;
    grid-template-rows: 1fr auto auto;
    justify-items: center;
    align-content: end;
    block-size: 100%;
    min-inline-size: 0;
    text-align: center;
  }
  .column .value {
    align-self: end;
    margin-block-end: 0.35rem;
    line-height: 1.25;
  }
  .upward {
    inline-size: calc(100% - 0.5rem);
    max-inline-size: 5.5rem;
  }
  .together .upward {
    max-inline-size: none;
  }
  .none {
    block-size: 2.5rem;
  }
  .point {
    inline-size: 100%;
    padding-block-start: 0.4rem;
    border-block-start: 1.5px solid var(--_control-line);
  }
  .mine .point {
    font-weight: 600;
  }
  .below {
    display: grid;
    margin-block-start: 0.15rem;
  }
  .below > * {
    justify-self: center;
    white-space: nowrap;
  }
  .below > .start {
    justify-self: start;
  }
  .below > .end {
    justify-self: end;
  }
  .stem {
    stroke: color-mix(in oklab, var(--_accent) 55%, var(--_surface));
    stroke-width: 2px;
  }
  .mean {
    inline-size: 100%;
    block-size: 16px;
    margin-block-start: 0.5rem;
  }
  .key {
    display: none;
    flex: none;
    inline-size: 2.75rem;
    block-size: 16px;
  }
  .spread {
    stroke: var(--_text);
    stroke-width: 1.5px;
  }
  .centre {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 2px;
  }
  .ends {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 1rem;
    margin-block-start: 0.5rem;
    color: var(--_muted);
    font-size: 0.9em;
    line-height: 1.25;
  }
  .ends :nth-child(2) {
    text-align: center;
  }
  .ends :last-child {
    text-align: end;
  }
  @container (min-inline-size: 24em) {
    .upright:not(.long),
    .key:not(.long) {
      display: block;
    }
    .upright:not(.long) + .lying {
      display: none;
    }
  }
  @container (min-inline-size: 38em) {
    .long.upright,
    .long.key {
      display: block;
    }
    .upright + .long.lying {
      display: none;
    }
  }
`;
