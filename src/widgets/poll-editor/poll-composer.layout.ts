import {css} from 'lit';

/** Where things stand in the form of a question. */
export const composerLayout = css`
  :host {
    container-type: inline-size;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    margin-block: var(--_space);
    padding: calc(var(--_space) * 1.5);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    /* What a list or a date of the system cannot show in its room is not to widen the page. */
    overflow: clip;
  }
  .columns,
  .written {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_space) * 2);
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
  }
  .part > legend {
    inline-size: 100%;
    margin-block-end: var(--_space);
    padding-block-end: 0.4rem;
    border-block-end: 1px solid var(--_line);
    font-size: 1.05em;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    align-items: end;
    gap: calc(var(--_space) * 1.25) var(--_space);
  }
  .row > .field:has(.error:not(:empty), .advice) {
    align-self: start;
  }
  .foot {
    display: grid;
    gap: 0.8rem;
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
  .foot:has(.summary:empty) > .summary {
    display: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  /* Opening it and leaving it weigh the same. */
  .actions button {
    flex: 0 1 13rem;
  }
  @container (min-width: 58rem) {
    .columns {
      grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
      gap: calc(var(--_space) * 2.5);
    }
    .preview {
      position: sticky;
      inset-block-start: var(--_space);
      max-block-size: calc(100dvh - 2 * var(--_space));
      overflow-y: auto;
    }
  }
  @container (max-width: 26rem) {
    form {
      padding: var(--_space);
    }
    .option {
      grid-template-columns: minmax(0, 1fr);
    }
    .steps {
      justify-self: end;
    }
  }
`;
