import {css} from 'lit';

/** Buttons, in the three weights that Hearth has: `primary` for the one main action, plain, and `quiet` for what stands beside text. */
export const buttons = css`
  button {
    font: inherit;
    color: inherit;
    min-block-size: 44px;
    padding: 0.4em 1.1em;
    border: 1px solid var(--_control-line);
    border-radius: 999px;
    background: transparent;
    cursor: pointer;
    transition: background var(--_speed);
  }
  button:hover {
    background: var(--_accent-soft);
  }
  button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  button.primary:hover {
    filter: brightness(1.12);
  }
  button.quiet {
    border-color: transparent;
    min-block-size: 32px;
    padding: 0.2em 0.7em;
  }
`;

/** A labelled field: label, hint, the control, its error. */
export const fields = css`
  label,
  legend {
    font-weight: 600;
    padding: 0;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .error {
    color: var(--_danger);
    font-size: 0.95em;
    margin-block: 0.35em 0;
  }
  .error:empty {
    display: none;
  }
  .control {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    background: var(--_surface);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-small);
    padding: 0.6em 0.8em;
  }
  .control:focus-within,
  .control:focus {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .control[aria-invalid='true'],
  .control.invalid {
    border-color: var(--_danger);
  }
`;
