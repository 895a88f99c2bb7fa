import {css} from 'lit';

/** Radio buttons and check boxes, each with its label, in a group. */
export const choices = css`
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    margin-block-end: 0.35rem;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 36px;
    font-weight: 400;
    cursor: pointer;
  }
  .choice:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }
  .choice input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
`;
