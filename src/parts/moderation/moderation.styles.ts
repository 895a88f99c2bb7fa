import {css} from 'lit';

/** The list of what waits for moderators, and what they are told of each. */
export const moderationStyles = css`
  .queue {
    display: grid;
    gap: calc(var(--_space) * 0.8);
    margin-block: var(--_space);
    padding: 0;
    list-style: none;
  }
  .queue li {
    margin: 0;
  }
  .waits .tag {
    display: inline-block;
    padding: 0.2em 0.7em;
    margin-inline-end: 0.4rem;
    background: var(--_accent-soft);
    border-radius: var(--_round);
    color: var(--_muted);
    font-size: 0.9em;
  }
`;
