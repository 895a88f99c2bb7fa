import {css} from 'lit';

export const mosaicStyles = css`
  #heading {
    margin-block-end: var(--_space);
    font-size: 1.45em;
    font-weight: 600;
    line-height: 1.25;
  }
  .bed {
    margin-block: var(--_space);
    padding: calc(var(--_space) * 1.15);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  /* The drawing, and over it the buttons. */
  .picture {
    display: grid;
    justify-content: center;
  }
  .picture > * {
    grid-area: 1 / 1;
  }
  svg {
    inline-size: 100%;
  }
  ul {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .tile {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
  }
`;
