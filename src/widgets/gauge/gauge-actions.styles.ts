import {css} from 'lit';

/** What a gauge looks like once all of it is there. */
export const actionStyles = css`
  section {
    container-type: inline-size;
  }
  p {
    margin: 0;
  }
  .said {
    margin-block-start: var(--_space);
  }
  .bed.empty {
    padding: calc(var(--_space) * 2);
    text-align: center;
    color: var(--_muted);
  }
  .bed.says {
    color: var(--_muted);
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .title {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
  }
  .title:focus {
    outline-offset: 4px;
  }
  .title + *,
  .mine > * + .hint {
    margin-block-start: 0.5rem;
  }
  .worth {
    margin-block: var(--_space);
    color: var(--_muted);
  }
  .worth summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
    font-size: 0.9em;
  }
  .worth details p {
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  hearth-pulse-poll,
  hearth-poll-results {
    display: block;
  }
  hearth-pulse-poll::part(heading) {
    font-size: 1.2em;
  }
  hearth-poll-results + .hint {
    margin-block-start: var(--_space);
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .own {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.35) calc(var(--_space) * 2.5);
    margin-block-start: var(--_space);
  }
  .own li {
    min-inline-size: 0;
  }
  .line,
  .ends,
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1rem;
  }
  .name {
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .value {
    font-variant-numeric: tabular-nums;
  }
  .ends {
    color: var(--_muted);
    font-size: 0.9em;
    line-height: 1.25;
  }
  svg {
    display: block;
    overflow: visible;
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  .dial {
    inline-size: calc(100% - 16px);
    block-size: 24px;
    margin: 0.35rem 8px 0.15rem;
  }
  .axis {
    stroke: var(--_control-line);
    stroke-width: 1.5px;
  }
  .is,
  .at {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2px;
  }
  .was {
    fill: var(--_surface);
    stroke: var(--_control-line);
    stroke-width: 1.5px;
  }
  .ask {
    margin-block-start: var(--_space);
  }
  .ask button {
    min-block-size: 36px;
    padding: 0.2em 1em;
    border-color: var(--_line);
    color: var(--_text);
    font-size: 0.9em;
  }
  .trend {
    margin-block-start: calc(var(--_space) * 1.35);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .head {
    align-items: center;
  }
  .head button {
    margin-inline: -0.7em;
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
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  :is(th, td) + :is(th, td) {
    padding-inline-start: 1rem;
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
  .decided {
    display: grid;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }
  .decided li + li {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .decided .text {
    margin-block: 0.25rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  @container (min-inline-size: 44em) {
    .own,
    .trends {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .is,
    .at {
      fill: CanvasText;
      stroke: Canvas;
    }
    .axis,
    .reach {
      stroke: CanvasText;
    }
    .was {
      fill: Canvas;
      stroke: CanvasText;
    }
    .grid,
    .gap {
      stroke: GrayText;
    }
  }
  @media print {
    button,
    hearth-notice {
      display: none;
    }
    .bed {
      border: 0;
      padding: 0;
    }
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
    li,
    tr {
      break-inside: avoid;
    }
  }
`;
