import {css} from 'lit';

export const aboutStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.1);
    overflow-x: clip;
    overflow-clip-margin: 4px;
  }
  p {
    margin: 0;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.3rem;
  }
  .pair .control {
    flex: 1 1 12rem;
    min-inline-size: 0;
    min-block-size: var(--_target);
  }
  .pair select.control {
    flex: 0 1 14rem;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    list-style: none;
    margin: 0.5rem 0 0;
    padding: 0;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.2em;
    padding-inline-start: 0.9em;
    background: var(--_accent-soft);
    border-radius: var(--_round);
  }
  .tag button {
    min-block-size: 32px;
    min-inline-size: 32px;
    padding: 0;
    border-color: transparent;
  }
  .hint {
    margin-block-start: 0.3rem;
  }
`;
