import {css} from 'lit';

export const styles = css`
  label {
    display: block;
  }
  .hint {
    display: block;
    margin-block-end: 0.15rem;
  }
  .grow {
    display: grid;
    margin-block-start: 0.35rem;
  }
  textarea.control {
    display: block;
    field-sizing: content;
    min-block-size: calc(var(--_rows, 3) * 1lh + 1.3em);
    max-block-size: min(28rem, 60dvh);
    resize: none;
    overflow: auto;
    line-height: inherit;
  }
  /* Where the field cannot size itself, a copy of its text behind it makes the room. */
  @supports not (field-sizing: content) {
    .grow::after {
      content: attr(data-value) ' ';
      visibility: hidden;
      white-space: pre-wrap;
      overflow: hidden;
      padding: 0.6em 0.8em;
      border: 1px solid transparent;
      max-block-size: min(28rem, 60dvh);
    }
    .grow::after,
    textarea.control {
      grid-area: 1 / 1;
    }
  }
  textarea.control:disabled {
    color: var(--_muted);
    background: var(--_sunken);
    border-color: var(--_line);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
  }
  .thought {
    margin-block: 0.35em 0;
    font-size: 0.95em;
  }
  .thought:empty {
    display: none;
  }
  .count {
    margin-block: 0.35em 0;
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }
  .count.over {
    color: var(--_danger);
    font-weight: 600;
  }
  .count:empty {
    display: none;
  }
`;
