import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {text} from '../../protocol/views/view.js';
import type {BrokenPoll} from './poll-reader.js';

/** What is wrong, for whoever can mend it. */
const WORDS = {
  few: 'pollBroken_few',
  many: 'pollBroken_many',
  'many-ranked': 'pollBroken_many',
  twice: 'pollBroken_twice',
  large: 'pollBroken_large',
  other: 'pollBroken_other',
} as const satisfies Record<BrokenPoll['fault'], string>;

/** Polls that cannot be asked: that it is so for everybody, and why for whoever set them up. @param mends whether that is who looks, whoever runs them. */
export const broken = (localize: LocalizeController, polls: readonly BrokenPoll[], level: number, mends: boolean): TemplateResult[] =>
  polls.map(({id, definition, runs, fault}) => {
    const [question, lang] = [text(definition.question), text(definition.lang)];
    return html`<div class="bed broken" data-id=${id}>
      ${question ? html`<p class="question" role="heading" aria-level=${level} dir="auto" lang=${lang ?? nothing}>${question}</p>` : nothing}
      <p>${localize.term('pollBroken')}</p>
      ${mends || runs ? html`<p>${localize.term(WORDS[fault])}</p>` : nothing}
    </div>`;
  });
