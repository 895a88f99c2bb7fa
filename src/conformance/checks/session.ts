import {isObject} from '../../protocol/views/view.js';
import {core, full} from '../check.js';
import type {Group} from '../check.js';
import {expect, expectEqual, expectProblem, NotApplicableError, quoted} from '../expect.js';
import type {Visitor} from '../visitor.js';

/** The session as it came. */
async function rawSession(visitor: Visitor): Promise<Record<string, unknown>> {
  const answer = await visitor.send('/v1/session');
  expect(isObject(answer.json), 'a JSON object', quoted(answer));
  return answer.json;
}

export const session: Group = {
  section: '4 Session',
  checks: [
    core(
      'session.form',
      'The session says who is signed in and what the host can do.',
      'Send principal, roles, features, now and epoch.',
      async ({first}) => {
        const body = await rawSession(first);
        expect(typeof body.principal === 'string' && /^.{1,64}$/s.test(body.principal), 'a principal of 1 to 64 characters', body.principal);
        expect(Array.isArray(body.roles), 'roles, an array', body.roles);
        expect(typeof body.epoch === 'string' && body.epoch !== '', 'an epoch', body.epoch);
        const {now} = body;
        expect(
          typeof now === 'string' && /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(now) && !Number.isNaN(Date.parse(now)),
          'now as RFC 3339',
          now,
        );
      },
    ),
    core(
      'session.features',
      'The session names the views, the events, and how changes are told.',
      'Send features {views: [], events: [], live: []}; live is empty where nothing is told.',
      async ({first}) => {
        const {features} = await rawSession(first);
        expect(isObject(features), 'features, an object', features);
        const {views, events, live} = features;
        expect(Array.isArray(views) && views.includes('kudos'), 'views with kudos', views);
        expect(Array.isArray(events) && events.includes('hearth.kudos.given.v1'), 'events with hearth.kudos.given.v1', events);
        expect(Array.isArray(live), 'live, an array', live);
      },
    ),
    core(
      'session.limits',
      'The limits are numbers that fit together.',
      'Send limits as whole numbers above 0, an event no larger than a batch.',
      async ({first}) => {
        const {limits = {}} = await rawSession(first);
        expect(isObject(limits), 'limits, an object', limits);
        for (const value of Object.values(limits)) expect(Number.isSafeInteger(value) && (value as number) > 0, 'whole numbers above 0', limits);
        const known = await first.session();
        expect(known.limits.maxEventBytes <= known.limits.maxBatchBytes, 'an event no larger than a batch', limits);
      },
    ),
    core('session.apart', 'Two people have two principals.', 'Make principal from the id of the person, by an HMAC.', async ({first, second}) => {
      const [one, other] = [await first.session(), await second.session()];
      expect(one.principal !== other.principal, 'another principal for another person', one.principal);
    }),
    core(
      'session.steady',
      'One person has the same principal each time.',
      'Make principal from the id of the person and a key that stays.',
      async ({first}) => {
        expectEqual('the principal', (await first.session()).principal, (await first.session()).principal);
      },
    ),
    full(
      'session.opaque',
      'The principal does not tell who it is.',
      'Make principal by an HMAC: it is a tag, and stands in headers and logs.',
      async ({first, second}) => {
        for (const visitor of [first, second]) {
          const {principal} = await visitor.session();
          expect(!principal.toLowerCase().includes(visitor.id.toLowerCase()), 'a principal without the id of the person', principal);
        }
      },
    ),
    full(
      'session.person',
      'The session shows the person as others see them.',
      'Send person {id, name} of whoever is signed in.',
      async ({first, second}) => {
        for (const visitor of [first, second]) {
          const {person} = await visitor.session();
          if (!person) throw new NotApplicableError('The session names no person.');
          expectEqual('the id of the person', person.id, visitor.id);
        }
      },
    ),
    full(
      'session.epoch',
      'Everybody is told the same epoch, in the session and in views.',
      'Keep one epoch with the log.',
      async ({first, second}) => {
        const {epoch} = await first.session();
        expectEqual('the epoch of the other person', (await second.session()).epoch, epoch);
        expectEqual('the epoch of a view', (await second.wall()).epoch, epoch);
      },
    ),
    core('session.signed-in', 'There is no session of nobody.', 'Answer 401, the problem unauthenticated.', async ({nobody}) => {
      expectProblem(await nobody.send('/v1/session'), 'unauthenticated');
    }),
  ],
};
