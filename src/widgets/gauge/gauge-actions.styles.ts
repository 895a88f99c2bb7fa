import {css} from 'lit';

/** What a gauge looks like once all of it is there. */
export const actionStyles = css`
  section {
    container-type: inline-size;
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
  .ends + .hint {
    margin-block-start: 0.35rem;
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
  .is {
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
    .own {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .is {
      fill: CanvasText;
      stroke: Canvas;
    }
    .axis {
      stroke: CanvasText;
    }
    .was {
      fill: Canvas;
      stroke: CanvasText;
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
    li {
      break-inside: avoid;
    }
  }
`;
