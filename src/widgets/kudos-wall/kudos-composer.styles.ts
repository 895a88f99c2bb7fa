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
  .values {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .value {
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
  .value:has(:checked) {
    background: var(--_accent-soft);
    border-color: var(--_accent);
  }
  .value:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }
  .value:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .value input {
    margin: 0;
    outline: none;
    accent-color: var(--_accent);
  }
  .occasion {
    display: grid;
    gap: 0.35rem;
  }
  .hint {
    margin-block: 0.35rem 0;
  }
`;
