import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatDate} from '../../elements/intl-cache.js';
import {resultsRuleOf} from '../../parts/poll-promise/promise.model.js';
import {answerWords, formatTime} from './poll-words.js';
import type {PollContext} from './poll-context.js';
import {isCast, VOTE_WORDS} from './pulse-poll.model.js';
import type {ShownPoll} from './pulse-poll.model.js';

/** What somebody is told who has answered: that it is on its way or there, what they said, and when results come. */
export function receipt(context: PollContext): TemplateResult {
  const {localize, poll, level, own, active, answering} = context;
  const {data, can, local} = poll;
  const {definition} = data;
  const isOpen = data.phase === 'open';
  const isAbstention = own !== undefined && 'abstain' in own;
  const {mine} = data;
  const button = (what: string, label: string) => html`<button class="quiet" data-do=${what}>${label}</button>`;
  return html`<div class="receipt">
    <div class="thanks" role="heading" aria-level=${Math.min(6, level + 1)} tabindex="-1">
      ${localize.term(isAbstention ? 'pollAnsweredAbstain' : answering.held ? 'pollThanks' : 'pollAnswered')}
    </div>
    ${
      own && !isAbstention && !('points' in own)
        ? html`<p class="own">
            ${localize.term('pollYours')}:
            <q dir="auto">${answerWords(localize, definition.form, own)}</q>
          </p>`
        : nothing
    }
    ${mine?.comment && own ? html`<p class="own"><q dir="auto">${mine.comment}</q></p>` : nothing} ${ballotWords(context)}
    ${local && !answering.held ? html`<p class="hint">${localize.term(local.status === 'sending' ? 'sending' : 'waitingToSend')}</p>` : nothing}
    ${isOpen && !context.results ? html`<p class="hint">${localize.term(WAITS[resultsRuleOf(definition)])}</p>` : nothing}
    ${
      active && isOpen
        ? html`<div class="ask">
            ${can.includes('change') ? button('change', localize.term('pollChange')) : nothing}
            ${can.includes('withdraw') ? button('withdraw', localize.term('pollWithdraw')) : nothing}
            ${local && !answering.held ? [button('reopen', localize.term('edit')), button('discard', localize.term('discard'))] : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

const WAITS = {'after-answer': 'pollWaitsForGroup', 'after-close': 'pollWaitsForClose', 'host-only': 'pollHostOnly'} as const;

const MINUTE = 60_000;
const MOMENT = {dateStyle: 'medium', timeStyle: 'short'} as const;

/** Until when a ballot is taken, in milliseconds since the epoch. */
const lastOf = ({data: {ballots, definition}}: ShownPoll): number => Date.parse(ballots?.countedAt || definition.closesAt);

/** What became of a ballot. */
function ballotWords({localize, poll, ballots, answering}: PollContext): TemplateResult | typeof nothing {
  if (poll.data.definition.privacy !== 'unlinkable' || answering.held) return nothing;
  const {state, until = 0} = ballots.standing;
  if (isCast(state)) return html`<p class=${state === 'counted' ? '' : 'wrong'}>${localize.term(VOTE_WORDS[state])}</p>`;
  if (state !== 'waiting') return nothing;
  return html`<p>
    ${localize.term('pollVoteWaits', formatTime(localize.lang, until + MINUTE), formatDate(localize.lang, new Date(lastOf(poll)), MOMENT))}
  </p>`;
}
