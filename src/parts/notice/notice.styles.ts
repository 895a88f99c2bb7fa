import {css} from 'lit';

export const styles = css`
  /* Its ring, where it has the focus, goes around the box. */
  :host {
    border-radius: var(--_radius-small);
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    padding: 0.7rem 0.95rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_sunken);
  }
  svg {
    flex: none;
    align-self: flex-start;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
    color: var(--_accent);
  }
  .message {
    flex: 1 1 12ch;
    min-inline-size: 0;
  }
  ::slotted([slot='action']) {
    flex: none;
  }
  :host([kind='error']) .notice {
    border-color: color-mix(in oklab, var(--_danger), transparent 55%);
  }
  :host([kind='error']) svg {
    color: var(--_danger);
  }
  :host([kind='offline']) svg {
    color: var(--_muted);
  }
`;
