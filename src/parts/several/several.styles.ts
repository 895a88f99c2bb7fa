import {css} from 'lit';

/** Check boxes that stand beside each other, each as a pill. */
export const severalStyles = css`
  .several {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .one {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 36px;
    padding: 0.2em 0.9em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_round);
    font-weight: 400;
    cursor: pointer;
  }
  .one:has(:checked) {
    background: var(--_accent-soft);
    border-color: var(--_accent);
  }
  .one:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }
  .one:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .one input {
    margin: 0;
    outline: none;
    accent-color: var(--_accent);
  }
  .several + .hint {
    margin-block-start: 0.4rem;
  }
`;
