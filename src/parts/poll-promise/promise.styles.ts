import {css} from 'lit';

/** What is promised to those who answer a poll. */
export const promiseStyles = css`
  .promise {
    padding: 0.8em 1em;
    border-radius: var(--_radius-small);
    background: var(--_sunken);
    font-size: 0.95em;
  }
  .promise p {
    margin: 0;
  }
  .promise svg {
    inline-size: 1.35em;
    block-size: 1.35em;
    margin-inline-end: 0.35em;
    vertical-align: -0.3em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .promise strong {
    margin-inline-end: 0.25em;
  }
  summary {
    display: inline-block;
    min-block-size: 24px;
    margin-block-start: 0.35em;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .promise ul {
    display: grid;
    gap: 0.45em;
    margin: 0.6em 0;
    padding-inline-start: 1.3em;
  }
`;
