import {css} from 'lit';

export const composerStyles = css`
  form {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
    margin-block: var(--_space);
    padding: min(calc(var(--_space) * 1.35), 5vw);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  p {
    margin: 0;
  }
  .name {
    font-weight: 600;
  }
  .hint {
    margin-block: 0.35rem 0;
  }
  .preview {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6rem 1.15rem;
    padding: var(--_space);
    background: var(--_sunken);
    border-radius: var(--_radius-small);
  }
  .preview hearth-tile-face {
    inline-size: 6rem;
    block-size: 6rem;
  }
  .preview .words {
    flex: 1 1 9rem;
    min-inline-size: 0;
    font-size: 1.05em;
  }
  .looks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(4.6rem, 1fr));
    gap: 0.35rem;
  }
  .look {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 0.2rem;
    padding: 0.45rem 0.2rem 0.35rem;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    font-size: 0.9em;
    font-weight: 400;
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .look:hover {
    background: var(--_accent-soft);
  }
  .look:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 600;
  }
  .look:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 1px;
    box-shadow: var(--_focus-halo);
  }
  /* The whole card is what one chooses; the circle of the system lies over it, unseen. */
  .look input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .look hearth-tile-face {
    inline-size: 2.4rem;
    block-size: 2.4rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  /* Doing it and leaving it weigh the same. */
  .actions button {
    flex: 0 1 11rem;
  }
  @container (max-width: 22.4rem) {
    .actions button {
      flex-grow: 1;
    }
  }
  @media (forced-colors: active) {
    .look:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
