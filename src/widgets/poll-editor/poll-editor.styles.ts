import {css} from 'lit';

export const editorStyles = css`
  #heading {
    margin-block-end: var(--_space);
    font-size: 1.45em;
    font-weight: 600;
    line-height: 1.25;
  }
  .polls {
    display: grid;
    gap: var(--_space);
    margin: var(--_space) 0 0;
    padding: 0;
    list-style: none;
  }
  .bed {
    padding: calc(var(--_space) * 1.35);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .question {
    margin: 0;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
`;
