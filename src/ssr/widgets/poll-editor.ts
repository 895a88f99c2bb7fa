import {html, nothing} from 'lit';
import {modes} from '../../elements/styles/modes.js';
import {asks} from '../../elements/styles/asks.js';
import {hidden} from '../../elements/styles/hidden.js';
import {parseView} from '../../protocol/views/view.js';
import {list} from '../../widgets/poll-editor/editor-list.js';
import {actionStyles} from '../../widgets/poll-editor/poll-editor-actions.styles.js';
import type {GuardedResults} from '../../protocol/results/guard/guard.js';
import {PollEditor} from '../../widgets/poll-editor/poll-editor.js';
import {readShown} from '../../widgets/pulse-poll/pulse-poll.model.js';
import type {ServerWidget} from '../server-widget.js';
import {frame, needsScriptLine} from '../state.template.js';
import {guardedOf} from './pulse-poll.js';
import {resultStyles, results} from './results.template.js';

/** The questions that somebody runs, each with where it stands and what came of it. To ask one is for the page. */
export const pollEditor: ServerWidget = {
  styles: [PollEditor.styles!, ...modes, asks, hidden, actionStyles, resultStyles],
  asks: () => ({name: 'poll', query: {limit: 50}}),
  heading: (words) => words.term('editorHeading'),
  draw({attributes, words, level, body}) {
    const {localize} = words;
    const polls = parseView(body, readShown).view.items.filter(({data}) => data.runs);
    const context = {
      localize,
      level: Math.min(6, level + 1),
      active: false,
      asks: false,
      asking: {},
      isShown: () => false,
      told: (poll: (typeof polls)[number], guarded: GuardedResults) =>
        html`<div class="scriptless">${results(words, Math.min(6, level + 2), poll.data.definition, guarded)}</div>`,
      resultsOf: (poll: (typeof polls)[number]) => guardedOf(poll, attributes),
      answer: () => undefined,
      cancel: () => undefined,
    } as unknown as Parameters<typeof list>[0];
    const heading = attributes.heading ?? this.heading(words, attributes);
    return {template: frame(heading, level, html`${polls.length > 0 ? list(context, polls) : nothing}${needsScriptLine(words)}`), hydrates: false};
  },
};
