import {css} from 'lit';

/** What is there for screen readers, and is seen by nobody unless the focus is in it. */
export const hidden = css`
  .visually-hidden:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
