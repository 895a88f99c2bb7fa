import type {PollReportNote, PollReportsItem} from '../../../protocol/views/poll.js';
import {publicPerson} from '../../directory.js';
import type {RenderContext} from '../domain.js';
import {ripen} from './poll-release.js';
import {isLive, isWaiting, latestRuling, mayModerate, waitsOf} from './poll-state.js';
import type {LivePoll, PollState} from './poll-state.js';

/** How many reports on one poll a moderator gets to read. */
const NEWEST_REPORTS = 20;

const timestamp = (time: number): string => new Date(time).toISOString();

/**
 * What moderators have something to decide on, or have decided: questions, and single texts that were reported. Of the answers they see no more than
 * these texts.
 */
export async function renderPollReports(things: readonly {id: string; state: PollState}[], context: RenderContext): Promise<PollReportsItem[]> {
  const {viewer, policy, space, now, directory} = context;
  const seen = things.flatMap(({id, state}) =>
    isLive(state) && state.definition.space === space && mayModerate(state, viewer, policy) && (isWaiting(state) || latestRuling(state))
      ? {id, poll: ripen(state, now)}
      : [],
  );
  const people = await directory.people([...new Set(seen.map(({poll}) => poll.by))]);
  return seen.map(({id, poll}): PollReportsItem => {
    const {definition, ruling, removedTexts = {}, by} = poll;
    const person = people.get(by);
    return {
      id,
      type: 'hearth.poll.opened.v1',
      at: timestamp(poll.at),
      by: person ? publicPerson(person) : null,
      data: {
        definition,
        waits: waitsOf(poll),
        reports: openReports(poll),
        appealNote: poll.appeal?.open ? poll.appeal.note : undefined,
        removed: ruling?.reason,
        removedTexts: Object.entries(removedTexts).map(([textId, {reason}]) => ({id: textId, reason})),
      },
      can: ['moderate'],
    };
  });
}

/** Who reported is not said: it is decided on by what it says. */
function openReports({reports = [], shown}: LivePoll): PollReportNote[] {
  return reports
    .filter(({closed}) => !closed)
    .slice(-NEWEST_REPORTS)
    .map(({reason, note, at, textId}) => {
      const text = textId === undefined ? undefined : shown?.text?.find(({id}) => id === textId)?.text;
      return {reason, note, at: timestamp(at), textId, text};
    });
}
