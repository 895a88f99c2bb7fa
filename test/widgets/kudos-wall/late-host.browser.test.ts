import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {inPageHost} from '../../../stories/support/in-page-host.js';
import {harborThanks} from '../../../stories/support/seed.js';
import '../../../src/define/kudos-wall.js';
import {allInside, pause, until} from '../../support/page.js';

it('a wall waits for a <hearth-host> that is not registered yet, with all that was set on it before', async () => {
  const {endpoint, fetch, headers, requests} = await inPageHost({said: harborThanks});
  const page = document.createElement('main');
  document.body.append(page);
  render(
    html`<hearth-host endpoint=${endpoint} space="harbor" .fetch=${fetch} .headers=${headers}><hearth-kudos-wall></hearth-kudos-wall></hearth-host>`,
    page,
  );
  const wall = page.querySelector('hearth-kudos-wall')!;
  await pause(50);
  assert.equal(wall.dataset.state, 'idle');
  assert.deepEqual(requests, []);
  await import('../../../src/define/host.js');
  await until('the thanks', () => allInside(wall, 'article').length === harborThanks.length);
  assert.deepEqual(requests, ['GET /v1/views/kudos']);
  page.remove();
});
