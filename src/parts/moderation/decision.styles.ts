import {css} from 'lit';

/** What moderators decide with, beneath what it is about. */
export const decisionStyles = css`
  .decision {
    display: grid;
    gap: 0.4rem;
    margin-block-start: 0.7rem;
    padding-block-start: 0.7rem;
    border-block-start: 1px solid var(--_line);
    font-size: 0.95em;
  }
`;
