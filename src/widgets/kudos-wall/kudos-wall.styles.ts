import {css} from 'lit';

export const wallStyles = css`
  :host {
    container-type: inline-size;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    margin-block-end: var(--_space);
  }
  .heading {
    font-size: 1.45em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .invite {
    inline-size: 100%;
    padding: 0.85em 1.2em;
    text-align: start;
    color: var(--_muted);
    background: var(--_surface);
    border-color: var(--_control-line);
  }
  .said,
  .new {
    margin-block-start: var(--_space);
  }
  .new {
    display: block;
    margin-inline: auto;
  }
  .feed {
    margin-block-start: var(--_space);
  }
  .box {
    content-visibility: auto;
    contain-intrinsic-size: auto 4000px;
    /* Room for focus rings, which containment would clip. */
    padding: 4px;
    margin: -4px;
  }
  .card {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.95rem;
    padding: calc(var(--_space) * 1.15) calc(var(--_space) * 1.25);
    margin-block-end: calc(var(--_space) * 0.8);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .body {
    min-inline-size: 0;
  }
  p {
    margin: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.7em;
    color: var(--_muted);
  }
  .name {
    color: var(--_text);
    font-weight: 600;
  }
  time,
  .meta,
  .by {
    font-size: 0.87em;
    color: var(--_muted);
  }
  .meta::before {
    content: '· ';
  }
  .message {
    margin-block: 0.45rem 0.2rem;
    font-size: 1.06em;
    line-height: 1.6;
    white-space: pre-wrap;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    padding: 0;
    margin: 0.6rem 0 0;
    list-style: none;
  }
  .tags li {
    padding: 0.1em 0.75em;
    font-size: 0.87em;
    background: var(--_accent-soft);
    border-radius: 999px;
  }
  .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    margin-block-start: 0.7rem;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
  }
  button.mark {
    min-block-size: 32px;
    padding: 0.1em 0.75em;
    font-size: 0.87em;
    color: var(--_muted);
    border-color: var(--_line);
  }
  button.mark[aria-pressed='true'] {
    color: var(--_text);
    background: var(--_accent-soft);
    border-color: var(--_accent);
  }
  .dots {
    margin-inline-start: auto;
    min-inline-size: 36px;
    font-weight: 700;
    line-height: 1;
  }
  button.link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1rem;
    margin-block-start: 0.45rem;
  }
  .by b {
    font-weight: 600;
  }
  .local,
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3rem 0.6rem;
    margin-block-start: 0.6rem;
    color: var(--_muted);
  }
  .refused {
    color: var(--_danger);
  }
  .empty,
  .wait {
    padding: calc(var(--_space) * 2) var(--_space);
    text-align: center;
    color: var(--_muted);
  }
  .skeleton {
    block-size: 7.5rem;
    background: linear-gradient(var(--_line), var(--_line)) 4.7rem 1.4rem / 42% 0.8rem no-repeat, linear-gradient(var(--_line), var(--_line)) 4.7rem 3.4rem / 62% 0.8rem no-repeat,
      radial-gradient(circle, var(--_line) 20px, transparent 21px) 1.2rem 1.1rem / 44px 44px no-repeat, var(--_surface);
    opacity: 0.7;
  }
  .more {
    display: block;
    margin: 0.4rem auto 0;
  }
  @container (inline-size < 26rem) {
    .card {
      padding: var(--_space) calc(var(--_space) * 0.9);
    }
    .message,
    .tags,
    .foot,
    .by,
    .local,
    .ask {
      /* The words take the whole width, below the picture. */
      margin-inline-start: calc(-40px - 0.95rem);
    }
    .head {
      min-block-size: 40px;
      align-content: center;
    }
  }
  @media print {
    .box {
      content-visibility: visible;
    }
    .card {
      break-inside: avoid;
    }
    .invite,
    .marks,
    .dots,
    .more,
    .new {
      display: none;
    }
  }
`;
