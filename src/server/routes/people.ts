import type {PeopleBody} from '../../protocol/person.js';
import {spokenOf} from '../domains/card/card-spoken-of.js';
import {jsonResponse} from '../http/json-response.js';
import {ProblemError} from '../http/problem.js';
import {invalidParameter, readLimit} from '../http/query.js';
import {readerOf} from '../http/reader.js';
import type {Answer} from '../http/resource.js';
import {viewerOf} from '../intake.js';
import type {Services} from '../services.js';

/** The longest text that is looked for, in UTF-16 units: longer than any name. */
const MAX_TEXT = 200;

/** `GET /v1/people`: whom the viewer may thank. How they are spoken of they say themselves, where they do and the viewer may see it. */
export function findPeople({authenticate, reads, directory, store, policy}: Services): Answer {
  return async (context) => {
    const identity = await readerOf(context.req.raw, {authenticate, reads});
    const {q = '', space, limit} = context.req.query();
    if (q.length > MAX_TEXT) throw invalidParameter('q', 'too-long');
    if (space !== undefined && !identity.spaces.includes(space)) throw new ProblemError('not-found');
    const items = await directory.search({text: q, viewer: identity.id, space, limit: readLimit(limit, 10, 20)});
    const people = items.flatMap(({kind, id: person}) => (kind === 'person' ? person : []));
    const said = await spokenOf(people, {viewer: await viewerOf(identity, directory), store, policy});
    const withGroups = items.map(async (item) =>
      item.kind === 'group' ? item : {...item, ...said.get(item.id), groups: [...(await directory.groupsOf(item.id))]},
    );
    return jsonResponse(context, {items: await Promise.all(withGroups)} satisfies PeopleBody);
  };
}
