import {css} from 'lit';
import {decisionStyles} from './decision.styles.js';

const queueStyles = css`
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

/** The list of what waits for moderators, what they are told of each, and what they decide with. */
export const moderationStyles = [queueStyles, decisionStyles];
