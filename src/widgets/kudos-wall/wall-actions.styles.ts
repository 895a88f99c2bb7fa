import {css} from 'lit';

/** What only those see who do something, or whose wall has something to say. */
export const actionStyles = css`
  .said {
    margin-block-start: var(--_space);
  }
  .new {
    /* It takes no room, so that nothing moves when it appears: its button stands across the gap above the feed. */
    position: relative;
    z-index: 1;
    block-size: 0;
    text-align: center;
  }
  .new button {
    translate: 0 calc(var(--_space) / 2 - 50%);
    background: var(--_surface);
    border-color: var(--_accent);
  }
  .new button:hover {
    background: linear-gradient(var(--_accent-soft), var(--_accent-soft)) var(--_surface);
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-start: 0.7rem;
    color: var(--_muted);
  }
  .ask > span {
    /* The words have a line of their own: what can be done about them stands below, wherever it fits. */
    flex: 1 0 100%;
  }
  .ask.parked > span {
    color: var(--_danger);
  }
  .ask .quiet {
    min-block-size: 36px;
    padding-inline: 1em;
    border-color: var(--_line);
    color: var(--_text);
  }
  /* At the end of the line of the heading, where it moves nothing when it comes. */
  section {
    position: relative;
  }
  section:has(.views) #heading {
    padding-inline-end: 9.5rem;
  }
  .views {
    position: absolute;
    inset-block-start: -0.15rem;
    inset-inline-end: 0;
    max-inline-size: 9rem;
    min-block-size: 36px;
    border-color: var(--_line);
    color: var(--_muted);
    font-size: 0.9em;
    line-height: 1.25;
  }
  @container (inline-size < 26rem) {
    /* There the words would leave no room to the heading. */
    section:has(.views) #heading {
      padding-inline-end: 2.75rem;
    }
    .views {
      inline-size: 2.5rem;
      padding: 0;
    }
    /* Out of sight, and still its name. */
    .views .current {
      position: absolute;
      inset-inline-end: 0;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    /* These have no picture beside them. */
    .card.occasion > div,
    .card.trace > div,
    .card.orphan > div {
      margin-inline-start: 0;
    }
    .card.occasion > div > .head,
    .card.trace > div > .head {
      min-block-size: 0;
      padding: 0;
    }
    .reply {
      grid-template-columns: minmax(0, 1fr);
    }
    .reply .avatar {
      position: absolute;
    }
    .reply .head {
      min-block-size: 28px;
      padding-inline-start: calc(28px + 0.7rem);
    }
    button.answer {
      margin-inline-start: 0;
    }
  }
  q {
    font-style: italic;
  }
  .purpose {
    margin-block: 0.35rem 0;
    color: var(--_muted);
    font-size: 0.95em;
  }
  .purpose a {
    color: var(--_accent);
  }
  .translate {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.7rem;
    margin-block: 0.35rem 0;
    color: var(--_muted);
    font-size: 0.95em;
  }
  .translated {
    margin-block-start: 0.35rem;
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--_line);
  }
  .translated > * {
    margin-block: 0.15rem 0;
  }
  /* Whoever goes through the feed by keys has no pointer to rest on a time. */
  .card:focus-visible time[title]::after {
    content: ' · ' attr(title);
  }
  .trace,
  .orphan {
    grid-template-columns: minmax(0, 1fr);
  }
  .head bdi[data-detail]::after {
    content: ', ' attr(data-detail);
    font-weight: 400;
    color: var(--_muted);
  }
  .trace > div > .head {
    font-style: italic;
  }
  .replies,
  .reports {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .older {
    margin-block-start: 0.6rem;
    padding-inline: 0;
    color: var(--_accent);
    text-decoration: underline;
  }
  .reply {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.7rem;
    margin-block-start: 0.9rem;
    padding-block-start: 0.9rem;
    border-block-start: 1px solid var(--_line);
    --hearth-avatar-size: 28px;
  }
  button.answer {
    margin-block-start: 0.6rem;
    margin-inline-start: calc(28px + 0.7rem);
    min-block-size: 36px;
    padding-inline: 1em;
    border-color: var(--_line);
    color: var(--_muted);
  }
  .reply .message {
    margin-block: 0.15rem 0;
    font-size: 1em;
  }
  .reply [data-do='menu'],
  .note [data-do='menu'] {
    margin-inline-start: auto;
  }
  .reply [data-do='menu'] {
    min-block-size: 28px;
    padding-block: 0;
  }
  .orphan {
    margin-block-start: var(--_space);
    border-color: var(--_danger);
  }
  .panel {
    margin-block: 0.7rem 0;
    padding: 0.8rem 1rem;
    background: var(--_sunken);
    border-radius: var(--_radius-small);
  }
  .title {
    font-weight: 600;
  }
  button.sign,
  .ask button.sign {
    min-block-size: 40px;
    padding-inline: 1.1em;
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .occasion button.sign {
    margin-block-start: 0.9rem;
  }
  .occasion {
    grid-template-columns: minmax(0, 1fr);
  }
  .notes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
    gap: 0.9rem;
    margin: 1rem 0 0;
    padding: 0;
    list-style: none;
  }
  .note {
    display: flex;
    flex-direction: column;
    padding: 0.9rem 1rem 0.6rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    --hearth-avatar-size: 26px;
  }
  .note .message {
    flex: 1;
    margin-block: 0 0.7rem;
    font-size: 1em;
  }
  .note .head {
    align-items: center;
    gap: 0.5rem;
    flex-wrap: nowrap;
    min-block-size: 32px;
    padding: 0;
  }
  .wait {
    padding: var(--_space);
    text-align: center;
    color: var(--_muted);
  }
  /* A box that is full (BOX), and out of sight, is not laid out. One that holds less takes the room that it needs. */
  .box:has(> :nth-child(25)) {
    content-visibility: auto;
    contain-intrinsic-size: auto 2000px;
  }
  .card:focus-visible {
    /* Inside, where the containment of its box does not clip it. */
    outline-offset: -3px;
  }
  @media print {
    .box:has(> :nth-child(25)) {
      content-visibility: visible;
    }
    .card {
      break-inside: avoid;
    }
    /* Within a sentence it is words. */
    button:not(.link) {
      display: none;
    }
  }
`;
