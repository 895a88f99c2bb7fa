import {css} from 'lit';

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
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 1px;
    box-shadow: var(--_focus-halo);
  }
  .control[aria-invalid='true'],
  .control.invalid {
    border-color: var(--_danger);
  }
`;
