import {css} from 'lit';

export const wallStyles = css`
  :host {
    container-type: inline-size;
  }
  #heading {
    margin-block-end: var(--_space);
    font-size: 1.45em;
    font-weight: 600;
    line-height: 1.25;
  }
  .invite {
    inline-size: 100%;
    padding: 0.8em 1.1em;
    text-align: start;
    color: var(--_muted);
    background: var(--_surface);
  }
  .feed,
  .empty {
    margin-block: var(--_space);
  }
  .card {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 1rem;
    padding: calc(var(--_space) * 1.15);
    margin-block-end: calc(var(--_space) * 0.8);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  p {
    margin: 0;
  }
  .head,
  .foot,
  [role='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.4rem;
    color: var(--_muted);
  }
  .head {
    gap: 0 0.7rem;
  }
  .head bdi {
    color: var(--_text);
    font-weight: 600;
  }
  time,
  .meta,
  .by,
  .tag,
  .mark {
    font-size: 0.9em;
    color: var(--_muted);
  }
  .message {
    margin-block: 0.4rem;
    font-size: 1.05em;
    line-height: 1.6;
    white-space: pre-wrap;
  }
  .by,
  .tag {
    margin-block-start: 0.4rem;
  }
  .tag,
  .mark {
    padding: 0.2em 0.7em;
  }
  .tag {
    display: inline-block;
    margin-inline-end: 0.4rem;
    background: var(--_accent-soft);
    border-radius: var(--_round);
  }
  .foot {
    margin-block-start: 0.7rem;
  }
  .mark {
    min-block-size: 32px;
    border-color: var(--_line);
  }
  /* Decoration: its name is read and shown. */
  [data-mark='thanks']::before {
    content: '🧡 ' / '';
  }
  [data-mark='celebrate']::before {
    content: '🎉 ' / '';
  }
  [data-mark='learn']::before {
    content: '💡 ' / '';
  }
  .mark[aria-pressed='true'] {
    color: var(--_text);
    background: var(--_accent-soft);
    border-color: var(--_accent);
  }
  .end {
    margin-inline-start: auto;
  }
  .more {
    display: block;
    margin-inline: auto;
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    color: var(--_accent);
    text-decoration: underline;
  }
  .empty {
    padding: calc(var(--_space) * 2);
    text-align: center;
    color: var(--_muted);
  }
  @container (inline-size < 26rem) {
    /* The words take the whole width, below the picture. */
    .card > div {
      margin-inline-start: calc(-1 * var(--hearth-avatar-size, 40px) - 1rem);
    }
    .head {
      min-block-size: var(--hearth-avatar-size, 40px);
      padding-inline-start: calc(var(--hearth-avatar-size, 40px) + 1rem);
    }
  }
`;
