import {css} from 'lit';

export const composerStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
    padding: calc(var(--_space) * 1.35);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    /* What WebKit draws of a choice may be wider than its box. */
    overflow-x: clip;
  }
  p {
    margin: 0;
  }
  .question {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.35;
  }
  .turn,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .turn {
    margin-block-start: 0.6rem;
  }
  .turn button {
    min-block-size: 36px;
    padding: 0.2em 1em;
    border-color: var(--_line);
    color: var(--_muted);
    font-size: 0.95em;
  }
  .choice {
    align-items: flex-start;
    padding-block: 0.35rem;
  }
  .choice input {
    margin-block-start: 0.2em;
  }
  .choice small {
    display: block;
    color: var(--_muted);
    font-size: 0.9em;
    line-height: 1.35;
  }
  .hint {
    margin-block: 0.35rem 0;
  }
  .sensitive {
    padding: 0.6rem 0.9rem;
    background: var(--_sunken);
    border-radius: var(--_radius-small);
  }
  .sensitive:empty {
    display: none;
  }
  select.control {
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: var(--_target);
  }
  input.day {
    inline-size: auto;
  }
  .part > label:first-child,
  .part > .label {
    display: block;
    margin-block-end: 0.35rem;
    font-weight: 600;
  }
  .row > *,
  select.control {
    min-inline-size: 0;
  }
  input[type='file'] {
    inline-size: 100%;
    max-inline-size: 100%;
    font: inherit;
    min-block-size: var(--_target);
    align-content: center;
  }
  input[type='file']::file-selector-button {
    font: inherit;
    color: inherit;
    min-block-size: 36px;
    margin-inline-end: 0.8em;
    padding: 0.2em 1em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_round);
    background: transparent;
    cursor: pointer;
  }
  canvas,
  img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 12rem;
    margin-block-end: 0.6rem;
    border-radius: var(--_radius-small);
  }
`;
