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
  }
  [role='menuitem'] {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.35rem 0.8rem;
    border-radius: var(--_radius-small);
    cursor: pointer;
    user-select: none;
  }
  [role='menuitem']:hover,
  [role='menuitem']:focus {
    background: var(--_accent-soft);
  }
  [role='menuitem']:focus-visible {
    outline-offset: -2px;
  }
  .danger {
    color: var(--_danger);
  }
`;
