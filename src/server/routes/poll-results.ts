import {csvOfResults, exportResults} from '../../protocol/results/export.js';
import {ripen} from '../domains/poll/poll-release.js';
import {resultsFor} from '../domains/poll/poll-sight.js';
import {isLive, isSeenBy} from '../domains/poll/poll-state.js';
import type {PollState} from '../domains/poll/poll-state.js';
import {jsonResponse} from '../http/json-response.js';
import {ProblemError} from '../http/problem.js';
import {invalidParameter} from '../http/query.js';
import {readerOf} from '../http/reader.js';
import type {Answer} from '../http/resource.js';
import {viewerOf} from '../intake.js';
import type {Services} from '../services.js';

/**
 * `GET /v1/polls/{id}/results`: what is told of the answers, as a file, to those who see it in the poll, too; as JSON, or with `format=csv` for a
 * spreadsheet. Where nothing is told to them, or not yet, there is nothing here.
 */
export function exportPoll({authenticate, reads, store, directory, policy, ballots, rounds, clock}: Services): Answer {
  return async (context) => {
    const identity = await readerOf(context.req.raw, {authenticate, reads});
    const {format = 'json'} = context.req.query();
    if (format !== 'json' && format !== 'csv') throw invalidParameter('format', 'unknown');
    if (!policy.isAvailable('poll', identity)) throw new ProblemError('not-found');
    const id = context.req.param('id') ?? '';
    const viewer = await viewerOf(identity, directory);
    await rounds.settle([id], clock());
    const seen = async () => {
      const text = (await store.things('poll', [id])).get(id);
      const state = text === undefined ? undefined : (JSON.parse(text) as PollState);
      return isLive(state) && isSeenBy(state, viewer) ? ripen(state, clock()) : undefined;
    };
    let poll = await seen();
    if (poll && !poll.release?.closed && poll.definition.privacy === 'unlinkable') {
      await ballots?.finishDue([id]);
      poll = await seen();
    }
    const results = poll && resultsFor(poll, viewer, clock());
    if (!poll || !results) throw new ProblemError('not-found');
    const file = exportResults(poll.definition, results, poll.eligible);
    context.header('Cache-Control', 'private, no-store');
    context.header('Content-Disposition', `attachment; filename="hearth-poll-results.${format}"`);
    if (format === 'json') return jsonResponse(context, file);
    return context.body(csvOfResults(file), 200, {'Content-Type': 'text/csv; charset=utf-8'});
  };
}
