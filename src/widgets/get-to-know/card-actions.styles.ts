import {css} from 'lit';

/** What only those see who do something, or whose card has something to say. */
export const cardActionStyles = css`
  /* One in place of which something else stands. */
  .card img[hidden]:not(.avatar img) {
    display: none;
  }
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
  .panel {
    margin-block: 0.7rem 0;
    padding: 0.9rem 1.1rem;
    background: var(--_sunken);
    border-radius: var(--_radius-small);
  }
  .panel + hearth-card-about {
    display: block;
    margin-block-start: var(--_space);
  }
  .panel .foot {
    margin-block-start: 0.5rem;
  }
  section > .panel {
    margin-block: 0 var(--_space);
  }
  .answer .panel .words {
    font-size: 1em;
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
  .lead,
  .ask-line {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.35;
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
  .foot [data-do='report-parts'] {
    margin-inline-start: auto;
    color: var(--_muted);
  }
  /* A name at which a card opens. */
  .person {
    display: inline-flex;
    align-items: center;
    gap: 0.7rem;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    text-align: start;
  }
  .pictured {
    cursor: pointer;
  }
  .person:hover {
    background: transparent;
  }
  .person bdi {
    text-decoration: underline;
    text-decoration-color: var(--_control-line);
    text-underline-offset: 0.2em;
  }
  .person:hover bdi {
    text-decoration-color: currentColor;
  }
  .came-one .person {
    display: inline;
    min-block-size: 0;
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
  @media print {
    .tools,
    .foot,
    .row {
      display: none;
    }
  }
`;
