import * as v from 'valibot';
import {id} from '../../protocol/events/fields.js';
import type {PollData} from '../../protocol/views/poll.js';
import type {View} from '../../protocol/views/view.js';
import {sha256} from '../crypto.js';
import type {RenderContext, ViewSource} from '../domains/domain.js';
import {isOpenTo, views} from '../domains/index.js';
import {readPageKey, writePageKey} from '../http/page-key.js';
import {saying} from '../http/outlet.js';
import {ProblemError} from '../http/problem.js';
import {invalidParameter, readLimit} from '../http/query.js';
import {readerOf} from '../http/reader.js';
import type {Answer} from '../http/resource.js';
import {viewerOf} from '../intake.js';
import {renderPlaces} from '../render.js';
import type {Shown} from '../render.js';
import type {Services} from '../services.js';
import type {PageKey, PageQuery, PlacedThing, Store} from '../stores/store.js';

/** `GET /v1/views/{name}`: one page of a view, as one person may see it, newest first; or the one thing of it that `subject` names. */
export function showView({authenticate, reads, store, directory, ballots, rounds, policy, clock, basePath}: Services): Answer {
  return async (context) => {
    const identity = await readerOf(context.req.raw, {authenticate, reads});
    const name = context.req.param('name') ?? '';
    const source = views.get(name);
    if (!source || !isOpenTo(name, identity, policy)) throw new ProblemError('not-found');
    const {space, limit: limitText, page, filter, subject} = context.req.query();
    if (source.of === 'me' && (space ?? 'me') !== 'me') throw invalidParameter('space', 'me');
    if (source.of === 'space' && space === undefined) throw invalidParameter('space', 'required');
    const readable = source.of === 'me' || identity.spaces.includes(space ?? '');
    if (!readable) throw new ProblemError('not-found');
    if (filter !== undefined && !isFilter(source, filter)) throw invalidParameter('filter', 'unknown');
    if (subject !== undefined && !source.subjects) throw invalidParameter('subject', 'unknown');
    const limit = readLimit(limitText, 20, source.limit ?? 100);
    const after = page === undefined ? undefined : readPageKey(page);

    const viewer = await viewerOf(identity, directory);
    const of = space ?? 'me';
    const about = subject ?? source.subjectOf?.(viewer);
    // The position is read before the places, so that a view holds everything up to it. It may hold more.
    const cursor = await store.head();
    const rendering: RenderContext = {view: name, whole: about !== undefined, space: of, filter, viewer, now: clock(), policy, directory, basePath};
    const read = async () =>
      about !== undefined && source.subjects
        ? {shown: await renderPlaces(named(source.subjects, about), store, rendering), next: undefined}
        : readPage({view: name, scopes: source.scopes(of, viewer, filter), after, limit}, store, rendering);
    let {shown, next} = await read();
    // Where nobody has looked since a round opened, or was over, whoever looks at it has it settled who is asked.
    if (await rounds.settle(roundsIn(shown), rendering.now)) ({shown, next} = await read());
    // Where nobody has counted ballots since their poll was over, whoever looks at it does.
    if (name === 'poll' && (await ballots?.finishDue(uncounted(shown, clock())))) ({shown, next} = await read());
    const view: View = {
      name,
      space: of,
      items: shown.map(({item}) => item),
      aggregates: (await source.aggregates?.(context.req.query(), rendering)) ?? {},
      page: {next: next && writePageKey(next)},
      cursor,
      epoch: store.epoch,
      ...source.members?.(of, policy),
    };
    // The position moves with everything that happens anywhere. An answer that differs in nothing else need not be sent again, so that the
    // validator is a weak one (RFC 9110, section 8.8.1); the position itself is in a header, also where nothing has changed.
    const etag = `W/"${await sha256(JSON.stringify({...view, cursor: undefined}))}"`;
    const body = JSON.stringify(view);
    context.header('Cache-Control', 'private, no-cache');
    context.header('ETag', etag);
    context.header('Hearth-Cursor', cursor);
    context.header('Vary', 'Cookie, Authorization, Origin');
    if (matches(context.req.header('If-None-Match'), etag)) return context.body(null, 304);
    return saying(context.body(body, 200, {'Content-Type': 'application/json; charset=utf-8'}), body);
  };
}

/** The polls that are rounds of a series. */
const roundsIn = (shown: readonly Shown[]): string[] =>
  shown.flatMap(({item}) => ((item.data as Partial<PollData>).definition?.series ? item.id : []));

/** The polls whose ballots are to be counted by now, and are not. */
const uncounted = (shown: readonly Shown[], now: number): string[] =>
  shown.flatMap(({item}) => {
    const {ballots, counted} = item.data as Partial<PollData>;
    return ballots && !counted && now >= Date.parse(ballots.countedAt) ? item.id : [];
  });

const isFilter = ({filters}: ViewSource, filter: string): boolean =>
  filters === 'id' ? v.is(id, filter) : filters !== undefined && filters.includes(filter);

/** The thing that somebody names. What can be the name of none is not looked for: a database may refuse the very text. */
const named = (kind: string, subject: string): PlacedThing[] => (v.is(id, subject) ? [{kind, id: subject, at: 0, sequence: '0'}] : []);

/**
 * One page: as many things as asked for, where the viewer sees that many. What they do not see leaves no trace: a page that is shorter for
 * it, or that ends at it, would tell that something is there.
 */
async function readPage(query: PageQuery, store: Store, context: RenderContext): Promise<{shown: Shown[]; next?: PageKey}> {
  const {limit} = query;
  const shown: Shown[] = [];
  let {after} = query;
  for (;;) {
    const placed = await store.page({...query, after, limit: limit + 1});
    shown.push(...(await renderPlaces(placed, store, context)));
    if (shown.length > limit) return {shown: shown.slice(0, limit), next: shown[limit - 1]?.place};
    if (placed.length <= limit) return {shown};
    after = placed.at(-1);
  }
}

/** Whether a client has this answer already, by the weak comparison (RFC 9110, section 13.1.2). */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = [etag, ...(ifNoneMatch ?? '').split(',')].map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.indexOf(tags[0]!, 1) > 0 || tags.includes('*');
}
