import {css} from 'lit';

/** What the parts of that form look like. */
export const composerStyles = css`
  p {
    margin: 0;
  }
  .name {
    font-size: 1.2em;
    font-weight: 600;
  }
  .preview .name {
    margin-block-end: 0.7rem;
    color: var(--_muted);
    font-size: 0.95em;
  }
  .field > label:not(.choice),
  .label {
    display: block;
    font-weight: 600;
  }
  .field > .hint {
    display: block;
    margin-block-end: 0.15rem;
  }
  .field > .control,
  .words .control {
    margin-block-start: 0.35rem;
  }
  .control {
    min-block-size: var(--_target);
    min-inline-size: 0;
  }
  .control.number,
  .control.short {
    max-inline-size: 9rem;
  }
  .control.date,
  .control.datetime-local {
    max-inline-size: min(17rem, 100%);
  }
  .group > legend {
    margin-block-end: 0.35rem;
  }
  .group .choice,
  .check .choice {
    align-items: flex-start;
    padding-block: 0.3rem;
  }
  .group .choice input,
  .check .choice input {
    margin-block-start: 0.2em;
  }
  .check .hint {
    margin-inline-start: 1.75em;
  }
  .advice {
    display: grid;
    gap: 0.35rem;
    margin: 0.5rem 0 0;
    padding: 0.6em 0.8em;
    border-radius: var(--_radius-small);
    background: var(--_sunken);
    list-style: none;
    font-size: 0.95em;
  }
  .advice li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.55em;
  }
  svg {
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .advice svg,
  .card svg {
    stroke: var(--_accent);
  }
  .options {
    display: grid;
    gap: 0.9rem;
    margin: 0.5rem 0 0.8rem;
    padding: 0;
    list-style: none;
  }
  .option {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 0.4rem 0.6rem;
  }
  .words label {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  .words .control {
    margin-block-start: 0.1rem;
  }
  .steps {
    display: flex;
    gap: 0.25rem;
  }
  .step {
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    padding: 0;
    border-color: var(--_line);
    border-radius: var(--_radius-small);
  }
  .step[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .more {
    margin-block-start: 0.2rem;
    margin-inline-start: -0.7em;
    color: var(--_accent);
    font-size: 0.9em;
  }
  .desc {
    display: block;
    margin-block-start: 0.5rem;
  }
  .add {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    border-style: dashed;
  }
  .advice + .add,
  .error:not(:empty) + .add {
    margin-block-start: 0.8rem;
  }
  .cards {
    display: grid;
    gap: 0.6rem;
  }
  /* The whole card is what one chooses. */
  .card {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr);
    gap: 0.3rem 0.8em;
    padding: 0.9em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    font-weight: 400;
    cursor: pointer;
  }
  .card input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0.2em 0 0;
    accent-color: var(--_accent);
  }
  .card:not(:has(:disabled)):hover {
    background: var(--_accent-soft);
  }
  .card:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .card:has(:disabled) {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }
  .card-words {
    display: grid;
    gap: 0.2rem;
  }
  .rounds {
    display: grid;
    gap: 0.8rem;
    padding: var(--_space);
    border-radius: var(--_radius-small);
    background: var(--_sunken);
  }
  .rounds ol {
    display: grid;
    gap: 0.3rem;
    margin: 0;
    padding-inline-start: 1.6em;
  }
  .paper {
    display: grid;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .paper.empty {
    padding-block: calc(var(--_space) * 2);
    border-style: dashed;
    color: var(--_muted);
    text-align: center;
  }
  .asked {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .why {
    margin-block-start: -0.5rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .summary {
    padding: var(--_space);
    border: 1px solid var(--_danger);
    border-radius: var(--_radius-small);
  }
  .summary ul {
    display: grid;
    gap: 0.15rem;
    margin: 0.4rem 0 0;
    padding: 0;
    list-style: none;
  }
  .jump {
    min-block-size: 28px;
    padding: 0.1em 0.3em;
    border: 0;
    border-radius: var(--_radius-small);
    color: var(--_danger);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    .card:has(:checked) {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`;
