import {css} from 'lit';

/** How the dials of a pack look: below each other, and beside each other where there is room for two. */
export const dialStyles = css`
  .dials {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.75) calc(var(--_space) * 2.5);
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .dial {
    min-inline-size: 0;
    container-type: inline-size;
  }
  .dial .chart {
    margin-block-start: 0.6rem;
  }
  /* Several pictures that grow at once are not calm. */
  .dial :is(.grown, .risen) {
    transition: none;
  }
  .dial-name {
    font-weight: 600;
    line-height: 1.25;
  }
  .muted {
    margin-block-start: 0.6rem;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .sure {
    margin-block-start: calc(var(--_space) * 1.25);
    font-size: 0.9em;
  }
  .sure summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_accent);
    cursor: pointer;
  }
  .sure > :not(summary) {
    margin-block-start: 0.5rem;
    color: var(--_muted);
  }
  .sure ul {
    padding-inline-start: 1.25em;
  }
  /* Columns of so few points have room where those of a poll have none. */
  @container (min-inline-size: 13em) {
    .dial .upright:not(.long) {
      display: block;
    }
    .dial .upright:not(.long) + .lying {
      display: none;
    }
  }
  @container (min-inline-size: 44em) {
    .dials {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .dial {
      break-inside: avoid;
    }
  }
`;
