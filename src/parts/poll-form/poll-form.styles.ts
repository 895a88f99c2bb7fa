import {css} from 'lit';

export const pollFormStyles = css`
  form {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  p {
    margin: 0;
  }
  .hint,
  .group-name {
    margin-block-end: 0.5rem;
  }
  .group-name {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 600;
  }
  .options,
  .moods,
  .order,
  .rest {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .order + .group-name {
    margin-block-start: 1rem;
  }
  /* The whole row is what one chooses. */
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.2rem 0.8em;
    min-block-size: var(--_target);
    padding: 0.55em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    font-weight: 400;
    cursor: pointer;
  }
  .option:hover,
  .place:hover {
    background: var(--_accent-soft);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .option input,
  .point input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .desc {
    display: block;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .abstain {
    margin-block-start: var(--_space);
    border-style: dashed;
    border-color: var(--_control-line);
    color: var(--_muted);
  }
  /* As one more of them. */
  :is(.options, .moods) + .abstain {
    margin-block-start: 0.5rem;
  }
  .abstain:has(:checked) {
    border-style: solid;
    color: inherit;
  }
  .mood svg {
    inline-size: 1.7em;
    block-size: 1.7em;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .mood:has(:checked) svg {
    stroke: var(--_accent);
  }
  /* A scale reads from one end to the other; the words of an end stand at it. */
  .pack {
    display: grid;
    gap: calc(var(--_space) * 1.35);
  }
  .item legend {
    margin-block-end: 0.5rem;
    overflow-wrap: anywhere;
  }
  .placed {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.4rem 0.7rem;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_accent-soft);
  }
  .position {
    min-block-size: 36px;
    padding-inline: 0.4em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .steps {
    display: flex;
    gap: 0.25rem;
  }
  .step {
    min-block-size: 36px;
    inline-size: 36px;
    padding: 0;
    background: var(--_surface);
    border-color: var(--_line);
  }
  .step[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  @container (max-width: 22rem) {
    .placed .steps {
      grid-column: 1 / -1;
      justify-self: end;
    }
  }
  .place {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.8em;
    inline-size: 100%;
    border-style: dashed;
    border-radius: var(--_radius-small);
    text-align: start;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
    gap: 0.8rem;
  }
  .field {
    display: grid;
    gap: 0.35rem;
  }
  .personal {
    display: grid;
    gap: 0.6rem;
    padding: var(--_space);
    border-radius: var(--_radius-small);
    background: var(--_sunken);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  /* Answering and leaving it weigh the same. */
  .actions button {
    flex: 0 1 11rem;
  }
  @container (max-width: 22.4rem) {
    .actions button {
      flex-grow: 1;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked),
    .placed {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`;
