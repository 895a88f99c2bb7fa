import {css} from 'lit';

/** Points of a scale: in a row, and below each other where there is no room for that. */
export const pollPointsStyles = css`
  .points {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0.35rem;
  }
  .point {
    position: relative;
    display: grid;
    grid-template-rows: auto 1fr;
    justify-items: center;
    gap: 0.35rem;
    font-weight: 400;
    text-align: center;
    cursor: pointer;
  }
  .number {
    display: grid;
    place-items: center;
    inline-size: 100%;
    min-block-size: var(--_target);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-small);
    font-variant-numeric: tabular-nums;
  }
  .point input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .point:hover .number {
    background: var(--_accent-soft);
  }
  .point:has(:checked) .number {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .point:has(:focus-visible) .number {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
    box-shadow: var(--_focus-halo);
  }
  /* In a row the words stand below it, where they have more room than one point has. */
  .end {
    display: none;
  }
  .end,
  .ends {
    color: var(--_muted);
    font-size: 0.9em;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    margin-block-start: 0.35rem;
    gap: 1rem;
  }
  .ends > :nth-child(2):not(:last-child) {
    text-align: center;
  }
  .ends > :last-child {
    text-align: end;
  }
  @container (max-width: 26rem) {
    .points:not(.few) {
      grid-auto-flow: row;
    }
    .points:not(.few) .point {
      grid-template: auto / 3rem minmax(0, 1fr);
      align-items: center;
      justify-items: start;
      gap: 0.8rem;
    }
    .points:not(.few) .end {
      display: block;
      text-align: start;
    }
    .points:not(.few) + .ends {
      display: none;
    }
  }
  /* The same of few, which have room on a telephone, and not where letters are large. */
  @container (max-width: 12rem) {
    .few {
      grid-auto-flow: row;
    }
    .few .point {
      grid-template: auto / 3rem minmax(0, 1fr);
      align-items: center;
      justify-items: start;
      gap: 0.8rem;
    }
    .few .end {
      display: block;
      text-align: start;
    }
    .few + .ends {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .point:has(:checked) .number {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
