import {css} from 'lit';

/** The page of one's own card, in its parts. */
export const cardEditStyles = css`
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1.2rem;
    margin-block-end: var(--_space);
    padding: calc(var(--_space) * 0.9) calc(var(--_space) * 1.35);
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .status > p {
    flex: 1 1 14rem;
  }
  .status .row {
    margin: 0;
  }
  .part {
    margin-block-end: calc(var(--_space) * 1.1);
    padding: calc(var(--_space) * 1.35);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .title {
    margin-block-end: 0.7rem;
    font-size: 1.2em;
    font-weight: 600;
  }
  .part > .answers > .answer:first-child {
    margin-block-start: 0;
    padding-block-start: 0;
    border: 0;
  }
  .drafts .answer {
    border-block-start-style: dashed;
    border-color: var(--_control-line);
  }
  .badge {
    display: inline-block;
    padding: 0.1em 0.8em;
    border: 1px dashed var(--_control-line);
    border-radius: var(--_round);
    color: var(--_muted);
  }
  .offer {
    margin-block-start: calc(var(--_space) * 1.15);
  }
  .invite-card {
    margin-block-start: var(--_space);
  }
  .starters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0.6rem;
    margin-block-start: 1rem;
  }
  .starters button {
    padding: 0.8em 1.1em;
    border-radius: var(--_radius-small);
    text-align: start;
    line-height: 1.35;
  }
  .notes,
  .kept-from,
  .queue {
    display: grid;
    gap: 0.9rem;
  }
  .came-one {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.8rem;
    align-items: start;
  }
  .kept-from li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.8rem;
  }
  .came-one .foot {
    margin-inline-start: 0;
  }
  .kept-from > li > :is(bdi, .person) {
    flex: 1 1 7rem;
    overflow-wrap: anywhere;
  }
  .came-one .words,
  .words.small {
    font-size: 1em;
  }
  .who-says,
  .speaker bdi {
    font-weight: 600;
  }
  .came-one .quiet,
  .kept-from .quiet {
    min-block-size: 36px;
    border-color: var(--_line);
  }
  .kept-from {
    margin-block: 0.7rem;
    --hearth-avatar-size: 32px;
  }
  hearth-people-picker {
    margin-block-start: 0.9rem;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 36px;
    cursor: pointer;
  }
  .choice input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem;
    margin-block-end: 0.9rem;
  }
  [role='tab'] {
    min-block-size: 36px;
    padding: 0.2em 1em;
    border-color: var(--_line);
  }
  [role='tab'][aria-selected='true'] {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    font-weight: 600;
  }
  [role='tabpanel'] {
    border-radius: var(--_radius);
  }
  [role='tabpanel'] > p {
    margin-block: 0 0.8rem;
  }
  [role='tabpanel'] > article + p {
    margin-block: 0.8rem 0;
  }
  @container (inline-size < 26rem) {
    .part,
    .card {
      padding: var(--_space);
    }
  }
  @media (forced-colors: active) {
    [role='tab'][aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
