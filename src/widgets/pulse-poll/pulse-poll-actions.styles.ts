import {css} from 'lit';

/** What a poll looks like once all of it is there. */
export const actionStyles = css`
  .why {
    margin-block-start: 0.5rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.6rem;
    margin-block-start: 0.5rem;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .promise,
  hearth-poll-form,
  .says,
  .receipt,
  .results,
  .named,
  .outcome,
  .audit {
    display: block;
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .hint {
    color: var(--_muted);
    font-size: 0.95em;
  }
  .says > * + *,
  .receipt > * + *,
  .audit > * + * {
    margin-block-start: 0.5rem;
  }
  .thanks,
  .outcome .name,
  .named .name {
    font-size: 1.05em;
    font-weight: 600;
    line-height: 1.3;
  }
  .thanks:focus {
    outline-offset: 4px;
  }
  .wrong,
  .unsafe strong {
    color: var(--_danger);
  }
  .later {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    padding-block: var(--_space);
    color: var(--_muted);
  }
  .outcome {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .outcome .text {
    margin-block: 0.4rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  blockquote {
    margin: 0.5rem 0 0;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  q {
    font-style: italic;
    overflow-wrap: anywhere;
  }
  .later button {
    min-block-size: 36px;
    padding: 0.2em 1em;
    border-color: var(--_line);
    color: var(--_text);
    font-size: 0.9em;
  }
  dl {
    display: grid;
    gap: 0.5rem;
    margin: 0.6rem 0 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    gap: 0.2rem 1rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .codes {
    display: grid;
    gap: 0.3rem;
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.9em;
  }
  code {
    overflow-wrap: anywhere;
  }
  code.own {
    padding: 0.1em 0.35em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_accent-soft);
  }
  .queue [data-text] {
    margin-block-start: 0.8rem;
  }
  @media print {
    button,
    hearth-notice,
    hearth-undo-bar,
    hearth-poll-form,
    .ask,
    .bar {
      display: none;
    }
    .bed {
      border: 0;
      padding: 0;
    }
  }
`;
