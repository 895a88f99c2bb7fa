import {css} from 'lit';

export const cardStyles = css`
  :host {
    container-type: inline-size;
  }
  #heading {
    margin-block-end: var(--_space);
    font-size: 1.45em;
    font-weight: 600;
    line-height: 1.25;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .card,
  .empty {
    padding: calc(var(--_space) * 1.35);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .empty {
    min-block-size: 9rem;
  }
  .who {
    display: flex;
    gap: 1.1rem;
    align-items: center;
    --hearth-avatar-size: 76px;
  }
  .who > div {
    min-inline-size: 0;
  }
  .name {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
  }
  .meta,
  .label {
    color: var(--_muted);
    font-size: 0.95em;
  }
  .chip,
  .tag {
    display: inline-block;
    padding: 0.2em 0.8em;
    background: var(--_accent-soft);
    border-radius: var(--_round);
    color: var(--_text);
  }
  .chip {
    padding: 0 0.7em;
  }
  .meta {
    margin-block-start: 0.15rem;
  }
  .meta .label,
  .chip {
    margin-inline-end: 0.35em;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5rem 0.8rem;
    margin-block-start: var(--_space);
  }
  .about ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  button.tag {
    min-block-size: 32px;
    border-color: var(--_line);
    text-align: start;
  }
  button.tag:hover {
    border-color: var(--_accent);
  }
  .answer {
    margin-block-start: calc(var(--_space) * 1.15);
    padding-block-start: calc(var(--_space) * 1.15);
    border-block-start: 1px solid var(--_line);
  }
  .question {
    color: var(--_muted);
    line-height: 1.4;
  }
  .words {
    margin-block: 0.3rem 0;
    font-size: 1.05em;
    line-height: 1.6;
    white-space: pre-wrap;
  }
  .card img:not(.avatar img),
  canvas {
    display: block;
    max-inline-size: 100%;
    max-block-size: 20rem;
    margin-block-start: 0.7rem;
    border-radius: var(--_radius);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem;
    margin-block-start: 0.4rem;
    margin-inline-start: -0.7em;
  }
  .foot .quiet {
    color: var(--_accent);
  }
  .foot [data-do='report'] {
    margin-inline-start: auto;
    color: var(--_muted);
  }
  [aria-disabled='true'] {
    color: var(--_muted) !important;
    cursor: default;
  }
  @container (inline-size < 24rem) {
    .who {
      --hearth-avatar-size: 52px;
    }
  }
`;
