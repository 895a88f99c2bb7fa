import {css} from 'lit';

/** How the picture looks: narrow first, wider where there is room. Widths are in the size of the text, so that they grow with it. */
export const chartStyles = css`
  .chart {
    margin-block-start: calc(var(--_space) * 1.15);
  }
  .put-away {
    display: none;
  }
  .paint {
    position: absolute;
  }
  .what {
    margin-block-end: 0.6rem;
  }
  .value {
    font-variant-numeric: tabular-nums;
  }
  svg {
    display: block;
    overflow: visible;
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  .own svg:dir(rtl) {
    scale: none;
  }
  .fill:not([fill]) {
    fill: color-mix(in oklab, var(--_accent) 82%, var(--_surface));
  }
  .mine .fill:not([fill]) {
    fill: var(--_accent);
  }
  .under {
    fill: var(--_accent-soft);
  }
  .over {
    fill: var(--_accent);
  }
  .whole {
    fill: var(--_accent-soft);
  }
  .nothing {
    stroke: var(--_control-line);
    stroke-width: 2px;
    stroke-dasharray: 0 6px;
    stroke-linecap: round;
  }
  .axis {
    stroke: var(--_control-line);
    stroke-width: 1.5px;
  }
  .reach {
    stroke: color-mix(in oklab, var(--_accent) 82%, var(--_surface));
    stroke-width: 12px;
    stroke-linecap: round;
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
    font-size: 0.9em;
  }
  .places > * {
    display: flex;
    flex: 0 0 0;
    min-inline-size: 0;
    justify-content: center;
    white-space: nowrap;
  }

  /* Columns side by side. */
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

  /* Words. */
  .cloud {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.6rem 1.75rem;
  }
  .word {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.45em;
  }
  .word .value {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  .large {
    font-size: 1.45em;
    font-weight: 600;
    line-height: 1.25;
  }
  .medium {
    font-size: 1.2em;
  }

  .apart .value {
    flex: none;
  }
  /* Of all who answered, and so no part of the picture. */
  .apart {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    margin-block-start: var(--_space);
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
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
  @media (prefers-reduced-motion: no-preference) {
    .grown,
    .risen {
      transform-box: fill-box;
      transform-origin: 0 100%;
      transition: scale calc(var(--_motion-duration) * 2) var(--_motion-easing);
    }
    @starting-style {
      .grown {
        scale: 0 1;
      }
      .risen {
        scale: 1 0;
      }
    }
  }
  @media (forced-colors: active) {
    .fill:not([fill]),
    .mine .fill:not([fill]),
    .over,
    .centre {
      fill: CanvasText;
    }
    .whole,
    .under {
      fill: Canvas;
    }
    .whole,
    .axis,
    .nothing,
    .reach,
    .stem,
    .spread {
      stroke: CanvasText;
    }
    .centre {
      stroke: Canvas;
    }
  }
  @media print {
    .chart.chart,
    .twice.twice,
    .key.key {
      display: none;
    }
  }
`;
