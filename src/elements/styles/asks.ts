import {css} from 'lit';

/** What stands around the things of a widget once somebody may do something: rows of small buttons, what was refused, that there is nothing. */
export const asks = css`
  p {
    margin: 0;
  }
  .said {
    margin-block-start: var(--_space);
  }
  .bed.empty {
    margin-block: var(--_space);
    padding: calc(var(--_space) * 2);
    text-align: center;
    color: var(--_muted);
  }
  .bar,
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .ask {
    margin-block-start: 0.8rem;
  }
  .ask:empty {
    display: none;
  }
  .ask > span {
    flex: 1 0 100%;
  }
  .bar button,
  .ask button.quiet {
    min-block-size: 36px;
    padding: 0.2em 1em;
    border-color: var(--_line);
    color: var(--_text);
    font-size: 0.9em;
  }
  :is(.bar, .ask) .end {
    margin-inline-start: auto;
  }
  .refused {
    border-color: var(--_danger);
  }
  .parked {
    color: var(--_danger);
  }
`;
