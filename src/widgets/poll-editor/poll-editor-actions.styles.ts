import {css} from 'lit';

/** What the polls that somebody runs look like once all of it is there. */
export const actionStyles = css`
  .invite {
    margin-block-start: var(--_space);
  }
  .not-allowed {
    margin-block-start: var(--_space);
    padding: 0.8em 1em;
    border-radius: var(--_radius-small);
    background: var(--_sunken);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin-block-end: 0.6rem;
  }
  .tag {
    padding: 0.1em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    color: var(--_muted);
    font-size: 0.9em;
  }
  .phase.open {
    border-color: transparent;
    background: var(--_accent-soft);
    color: var(--_text);
  }
  .question:focus {
    outline-offset: 4px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.6rem;
    margin-block-start: 0.35rem;
    color: var(--_muted);
    font-size: 0.95em;
  }
  .polls .hint,
  .missing,
  .said-of,
  .outcome {
    margin-block-start: 0.7rem;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.95em;
  }
  .missing {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_accent);
  }
  .outcome {
    padding-block-start: 0.7rem;
    border-block-start: 1px solid var(--_line);
  }
  .outcome .label {
    font-weight: 600;
  }
  .outcome .text {
    margin-block: 0.3rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .outcome .hint {
    margin: 0;
  }
  blockquote {
    margin: 0.5rem 0 0;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .results,
  .asked {
    display: block;
    margin-block-start: calc(var(--_space) * 1.1);
  }
  .results + .ask {
    margin-block: 1.1rem;
  }
  .ask:not(:has(button)) {
    display: none;
  }
  .older button {
    min-block-size: 36px;
    padding: 0.2em 1em;
    border-color: var(--_line);
    color: var(--_text);
    font-size: 0.9em;
  }
  .older {
    margin-block-start: var(--_space);
    text-align: center;
  }
  .refused {
    margin-block-start: var(--_space);
  }
  .refused ul {
    margin: 0.4rem 0 0;
    padding-inline-start: 1.3em;
  }
  @media print {
    button,
    hearth-notice,
    hearth-undo-bar,
    hearth-poll-composer,
    .ask {
      display: none;
    }
    .bed {
      border: 0;
      padding: 0;
      break-inside: avoid;
    }
  }
`;
