import {css} from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  [role='menu'] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0.35rem;
    min-inline-size: 11rem;
    max-inline-size: min(22rem, calc(100vw - 1rem));
    overflow: auto;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    line-height: 1.4;
    /* Wherever its button stands. */
    text-align: start;
  }
  [part='item'] {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.35rem 0.8rem;
    border-radius: var(--_radius-small);
    cursor: pointer;
    user-select: none;
  }
  [part='item']:hover,
  [part='item']:focus {
    background: var(--_accent-soft);
  }
  [part='item']:focus-visible {
    outline-offset: -2px;
  }
  [aria-checked]::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.8em;
    margin-inline: 0.2em 0.75em;
    border: solid transparent;
    border-width: 0 2px 2px 0;
    rotate: 40deg;
    translate: 0 -0.1em;
  }
  [aria-checked='true'] {
    font-weight: 600;
  }
  [aria-checked='true']::before {
    border-color: currentcolor;
  }
  .danger {
    color: var(--_danger);
  }
`;
