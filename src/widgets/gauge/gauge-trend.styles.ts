import {css} from 'lit';

/** How rounds look side by side. */
export const trendStyles = css`
  .trend {
    margin-block-start: calc(var(--_space) * 1.35);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .head {
    align-items: center;
  }
  .head button {
    margin-inline-start: auto;
    color: var(--_accent);
  }
  .trends {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.35) calc(var(--_space) * 2.5);
    margin-block-start: var(--_space);
  }
  .trends.put-away {
    display: none;
  }
  .gaps {
    grid-column: 1 / -1;
  }
  .frame {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0 0.75rem;
    margin-block-start: 0.6rem;
    color: var(--_muted);
    font-size: 0.9em;
    line-height: 1;
  }
  .frame svg {
    grid-area: 1 / 2 / 3 / 3;
    inline-size: 100%;
    block-size: 6rem;
  }
  .frame .low {
    align-self: end;
  }
  .picture .ends {
    margin-block-start: 0.5rem;
  }
  .grid {
    stroke: var(--_line);
    stroke-width: 1px;
  }
  .reach {
    stroke: color-mix(in oklab, var(--_accent) 55%, var(--_surface));
    stroke-width: 3px;
    stroke-linecap: round;
  }
  .gap {
    stroke: var(--_control-line);
    stroke-width: 2px;
    stroke-dasharray: 0 6px;
    stroke-linecap: round;
  }
  .tables {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.35);
    margin-block-start: var(--_space);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 0.35rem;
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 0.5rem 0;
    overflow-wrap: anywhere;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  :is(th, td) + :is(th, td) {
    padding-inline-start: 0.75rem;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  td.why {
    color: var(--_muted);
  }
  thead th {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .at {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2px;
  }
  @container (min-inline-size: 44em) {
    .trends {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .head button {
      margin-inline-end: 0;
    }
    .at {
      fill: CanvasText;
      stroke: Canvas;
    }
    .reach {
      stroke: CanvasText;
    }
    .grid,
    .gap {
      stroke: GrayText;
    }
  }
  @media print {
    .trends {
      display: none;
    }
    .tables.visually-hidden {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
