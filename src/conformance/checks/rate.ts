import {full} from '../check.js';
import type {Group} from '../check.js';
import {BATCH_MEDIA_TYPE} from '../../protocol/cloud-event.js';
import {expectHeader, expectProblem, NotApplicableError, UnmetError} from '../expect.js';

/** Requests that are sent at most to reach the limit: more would be an attack. */
const MOST = 400;

/** Last of all: after it the second person has to wait. */
export const rate: Group = {
  section: 'Limits',
  checks: [
    full(
      'limits.rate',
      'Whoever sends too often is told to wait.',
      'Answer 429, the problem rate-limited, with Retry-After; count by person, and a request with no event in it as one.',
      async ({first, second, session}) => {
        const {ratePerMinute} = session.limits;
        if (ratePerMinute * 2 > MOST) throw new NotApplicableError(`${ratePerMinute} a minute are too many to try.`);
        const started = performance.now();
        const headers = {'content-type': BATCH_MEDIA_TYPE, 'sec-fetch-site': 'same-origin'};
        for (let sent = 0; sent < ratePerMinute * 2; sent++) {
          const answer = await second.send('/v1/events', {method: 'POST', headers, body: '[]'});
          if (answer.status !== 429) continue;
          expectProblem(answer, 'rate-limited');
          expectHeader(answer, 'Retry-After', /^[1-9]\d*$/, 'whole seconds, one or more');
          expectProblem(await first.post([], {body: '[]'}), 'invalid');
          return;
        }
        const minutes = (performance.now() - started) / 60_000;
        // A bucket that fills up while it is emptied slowly never runs dry.
        if (minutes >= 1) throw new NotApplicableError(`The host is too far away to send more than ${ratePerMinute} requests a minute.`);
        throw new UnmetError(`429 within ${ratePerMinute * 2} requests`, 'it never came');
      },
    ),
  ],
};
