import {css} from 'lit';

export const gaugeStyles = css`
  #heading {
    margin-block-end: var(--_space);
    font-size: 1.45em;
    font-weight: 600;
    line-height: 1.25;
  }
  .bed {
    margin-block: var(--_space);
    padding: calc(var(--_space) * 1.35);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
`;
