import {css} from 'lit';

/** Buttons, in the three weights that Hearth has: `primary` for the one main action, plain, and `quiet` for what stands beside text. */
export const buttons = css`
  button {
    font: inherit;
    color: inherit;
    min-block-size: var(--_target);
    padding: 0.4em 1.1em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_round);
    background: transparent;
    cursor: pointer;
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
  button.quiet {
    border-color: transparent;
    min-block-size: 32px;
    padding: 0.2em 0.7em;
  }
`;
