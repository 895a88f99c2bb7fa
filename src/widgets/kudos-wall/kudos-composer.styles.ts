import {css} from 'lit';

export const composerStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
    padding: calc(var(--_space) * 1.35);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  .prompts,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .prompts {
    margin-block-start: 0.6rem;
  }
  .prompt {
    min-block-size: 32px;
    padding: 0.15em 0.8em;
    font-size: 0.9em;
    color: var(--_muted);
    border: 1px dashed var(--_control-line);
  }
  .occasion,
  .context {
    display: grid;
    gap: 0.35rem;
  }
  .error + label {
    margin-block-start: 0.6rem;
  }
  .hint {
    margin-block: 0.35rem 0;
  }
`;
