import {css} from 'lit';

export const styles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.85);
    margin-block-start: 0.9rem;
    padding: var(--_space);
    background: var(--_sunken);
    border-radius: var(--_radius-small);
  }
  p {
    margin: 0;
  }
  .label {
    font-weight: 600;
  }
  .hint {
    margin-block-start: -0.5rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
`;
