import {css} from 'lit';

/** What only those see who do something, or whose wall has something to say. */
export const actionStyles = css`
  .said,
  .new {
    margin-block-start: var(--_space);
  }
  .new {
    display: block;
    margin-inline: auto;
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3rem 0.6rem;
    margin-block-start: 0.6rem;
    color: var(--_muted);
  }
  .ask.parked {
    color: var(--_danger);
  }
  .wait {
    padding: var(--_space);
    text-align: center;
    color: var(--_muted);
  }
  @container (inline-size < 26rem) {
    .ask {
      margin-inline-start: calc(-40px - 0.95rem);
    }
  }
  @media print {
    .box {
      content-visibility: visible;
    }
    .card {
      break-inside: avoid;
    }
    button {
      display: none;
    }
  }
`;
