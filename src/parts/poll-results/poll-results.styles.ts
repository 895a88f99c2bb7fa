import {css} from 'lit';

export const styles = css`
  .results {
    position: relative;
    container-type: inline-size;
  }
  p,
  ul,
  ol,
  blockquote {
    margin: 0;
    padding: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
  }
  .title {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
  }
  /* As narrow as their words, which end where everything else ends. */
  button.quiet {
    padding-inline: 0;
    border: 0;
    border-radius: 2px;
  }
  button.quiet:hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  [part='toggle'] {
    margin-inline-start: auto;
    color: var(--_accent);
  }
  .about,
  .more,
  .what {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .about {
    margin-block-start: 0.15rem;
  }
  .said {
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 0.75) var(--_space);
    background: var(--_sunken);
    border-radius: var(--_radius-small);
  }
  .own {
    display: inline-flex;
    align-items: baseline;
    gap: 0.3em;
    color: var(--_accent);
    font-size: 0.9em;
    font-weight: 600;
    line-height: 1.25;
  }
  .own svg {
    flex: none;
    align-self: center;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .table {
    margin-block-start: var(--_space);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    /* The heading says it to those who see it. */
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  th,
  td {
    padding: 0.6rem 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  :is(th, td):last-child {
    padding-inline-start: 1rem;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  td:last-child {
    white-space: nowrap;
  }
  thead th {
    padding-block-start: 0;
    border-block-end-color: var(--_control-line);
    color: var(--_muted);
    font-size: 0.9em;
  }
  tfoot :is(th, td) {
    border-block-end: 0;
    color: var(--_muted);
  }
  th .more,
  th .own {
    margin-inline-start: 0.5em;
  }
  .average {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    margin-block-start: var(--_space);
    color: var(--_muted);
  }
  .yours {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.75rem;
    margin-block-start: var(--_space);
  }
  .yours :is(ul, ol) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2.25em;
  }
  .yours ul {
    list-style: none;
    column-gap: 1em;
  }
  .yours .items {
    display: grid;
  }
  .yours ol {
    padding-inline-start: 1.25em;
  }
  .texts {
    margin-block-start: calc(var(--_space) * 1.35);
  }
  .texts ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.85);
    margin-block-start: calc(var(--_space) * 0.85);
    list-style: none;
  }
  .texts li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.1rem 1rem;
  }
  blockquote {
    flex: 1 1 14rem;
    min-inline-size: 0;
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-line;
  }
  .texts button {
    color: var(--_muted);
    font-size: 0.9em;
  }
  @media (forced-colors: active) {
    /* Without its colour nothing else tells that it can be pressed. */
    button.quiet {
      text-decoration: underline;
    }
  }
  @media print {
    button {
      display: none;
    }
    .said {
      border: 1px solid;
    }
    .table.visually-hidden {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }
    tr,
    .texts li {
      break-inside: avoid;
    }
  }
`;
