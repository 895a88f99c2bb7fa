import {css} from 'lit';

export const styles = css`
  label {
    display: block;
  }
  .hint {
    display: block;
    margin-block-end: 0.15rem;
  }
  .control {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem;
    min-block-size: var(--_target);
    margin-block-start: 0.35rem;
    padding: 0.4rem 0.55rem;
    max-block-size: 11.6rem;
    overflow: auto;
    scrollbar-width: thin;
    cursor: text;
  }
  .control.disabled {
    color: var(--_muted);
    background: var(--_sunken);
    border-color: var(--_line);
    cursor: default;
  }
  input {
    flex: 1 1 9ch;
    min-inline-size: 0;
    min-block-size: 32px;
    padding: 0 0.25em;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
  }
  input:focus {
    /* The box around it shows the focus. */
    outline: 0;
    box-shadow: none;
  }
  /* The box scrolls, not the list in it, so that the text goes on beside the last chip. */
  .chips {
    display: contents;
    list-style: none;
  }
  .chip {
    --hearth-avatar-size: 24px;
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    max-inline-size: 100%;
    min-block-size: 32px;
    padding-inline: 0.25rem 0.15rem;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    background: var(--_accent-soft);
    cursor: default;
  }
  .chip .name {
    min-inline-size: 0;
    padding-block: 0.15rem;
    line-height: 1.3;
  }
  .chip:focus-within {
    border-color: var(--_accent);
  }
  .chip.invalid {
    border: 1px dashed var(--_danger);
    color: var(--_danger);
  }
  .remove {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: transparent;
    color: inherit;
    cursor: pointer;
  }
  .remove:hover {
    background: color-mix(in oklab, var(--_accent-soft), var(--_text) 14%);
  }
  .remove:focus-visible {
    outline-offset: -2px;
  }
  svg {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
  }
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0.35rem;
    max-inline-size: min(34rem, calc(100vw - 1rem));
    overflow: auto;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  [role='listbox'] {
    max-block-size: 21rem;
    overflow: auto;
  }
  [role='option'] {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 48px;
    padding: 0.4rem 0.6rem;
    border-radius: var(--_radius-small);
    line-height: 1.35;
    cursor: pointer;
  }
  [role='option']:hover {
    background: var(--_sunken);
  }
  [role='option'][aria-selected='true'] {
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .who {
    min-inline-size: 0;
  }
  .who .name {
    font-weight: 600;
  }
  .aside,
  .facts {
    color: var(--_muted);
    font-size: 0.9em;
  }
  /* Its children are boxes of their own, which keeps their words apart for screen readers as well. */
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
  }
  .facts > * + *::before {
    content: '·' / '';
    margin-inline-end: 0.5em;
  }
  .status {
    margin: 0;
    padding: 0.55rem 0.6rem;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
