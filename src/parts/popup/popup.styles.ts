import {css} from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  [part='popup'] {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    margin: 0;
    padding: var(--_space);
    inline-size: min(26rem, calc(100vw - 1rem));
    overflow: auto;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    text-align: start;
  }
  .close {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    float: inline-end;
    margin: -0.35rem;
    min-inline-size: var(--_target);
    line-height: 1;
  }
`;
