import {css} from 'lit';

/** What only those see who do something, or whose card has something to say. */
export const cardActionStyles = css`
  .said {
    margin-block-end: var(--_space);
  }
  .mine,
  .for {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1rem 0.45rem;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .mine {
    display: flex;
    margin-block-start: 0.5rem;
    gap: 0.1rem 0.9rem;
  }
  .eye {
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.4rem;
    margin-block-start: 0.6rem;
  }
  .tools .quiet {
    min-block-size: 36px;
    border-color: var(--_line);
    color: var(--_muted);
  }
  .tools [aria-pressed='true'] {
    color: var(--_text);
    background: var(--_accent-soft);
    border-color: var(--_accent);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-start: 0.7rem;
  }
  .row .control {
    inline-size: auto;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
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
  .panel {
    margin-block: 0.7rem 0;
    padding: 0.9rem 1.1rem;
    background: var(--_sunken);
    border-radius: var(--_radius-small);
  }
  .panel .foot {
    margin-block-start: 0.5rem;
  }
  section > .panel {
    margin-block: 0 var(--_space);
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
  .answer .panel .words {
    font-size: 1em;
  }
  .badge {
    display: inline-block;
    padding: 0.1em 0.8em;
    border: 1px dashed var(--_control-line);
    border-radius: var(--_round);
    color: var(--_muted);
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
  .offer {
    margin-block-start: calc(var(--_space) * 1.15);
  }
  .lead,
  .ask-line {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.35;
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
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 0.8rem;
    align-items: start;
  }
  .kept-from li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.8rem;
  }
  .kept-from bdi {
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
  .control {
    font: inherit;
    color: inherit;
    min-block-size: var(--_target);
    padding: 0.4em 0.8em;
    background: var(--_surface);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-small);
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
  .calm {
    color: var(--_muted);
  }
  .calm .ask-line {
    margin-block-start: 0.6rem;
    color: var(--_text);
  }
  .turn {
    justify-content: center;
  }
  .said .speaker,
  .speaker {
    display: flex;
    align-items: center;
    gap: 0.7rem;
    --hearth-avatar-size: 32px;
  }
  li.said {
    margin-block: calc(var(--_space) * 1.15) 0;
    padding-block-start: calc(var(--_space) * 1.15);
    border-block-start: 1px solid var(--_line);
  }
  li.said .answer,
  .queue .answer {
    margin: 0;
    padding: 0 0 0 calc(32px + 0.7rem);
    padding-inline: calc(32px + 0.7rem) 0;
    border: 0;
  }
  /* The question stands above all of them. */
  li.said .question {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  .rate {
    margin-block-start: calc(var(--_space) * 1.15);
    padding-block-start: 0.8rem;
    border-block-start: 1px solid var(--_line);
  }
  .rated {
    margin-block-start: 0.8rem;
  }
  .sheet {
    margin-block-start: 0.4rem;
  }
  .sheet > .quiet {
    margin-block-start: 0.5rem;
    color: var(--_accent);
  }
  .waiting li + li {
    margin-block-start: 0.7rem;
  }
  q {
    font-style: italic;
  }
  hearth-card-composer {
    margin-block-start: var(--_space);
  }
  .card > hearth-card-composer,
  .answer > hearth-card-composer {
    margin-block-start: 0;
  }
  @container (inline-size < 26rem) {
    .came-one {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .came-one > .quiet {
      grid-column: 2;
      justify-self: start;
      margin-block-start: 0.4rem;
    }
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
  @media print {
    .tools,
    .foot,
    .row {
      display: none;
    }
  }
`;
