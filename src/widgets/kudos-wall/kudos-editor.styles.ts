import {css} from 'lit';

export const editorStyles = css`
  :host {
    margin-block: 0.9rem 1.1rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.75rem;
  }
`;
