import type {Hono} from 'hono';
import type {HostEnv} from '../http/env.js';
import {addResource} from '../http/resource.js';
import type {Services} from '../services.js';
import {awaitChanges} from './changes.js';
import {takeEvents} from './events.js';
import {showLife, showReadiness} from './health.js';
import {showImage, takeImage} from './images.js';
import {eraseMe, exportMe} from './me.js';
import {findPeople} from './people.js';
import {exportPoll} from './poll-results.js';
import {issueToken, showAudit, showPoll} from './polls.js';
import {showSchema} from './schemas.js';
import {showSession} from './session.js';
import {streamChanges} from './stream.js';
import {showView} from './views.js';

/** Adds every route of version 1 of the protocol, and those by which whoever operates a host sees how it is. */
export function addRoutes(app: Hono<HostEnv>, services: Services): void {
  const {origins, ways, images, ballots} = services;
  addResource(app, 'GET', '/v1/session', origins, showSession(services));
  addResource(app, 'POST', '/v1/events', origins, takeEvents(services));
  addResource(app, 'GET', '/v1/views/:name', origins, showView(services));
  if (ways.includes('sse')) addResource(app, 'GET', '/v1/stream', origins, streamChanges(services));
  if (ways.includes('longpoll')) addResource(app, 'GET', '/v1/changes', origins, awaitChanges(services));
  addResource(app, 'GET', '/v1/people', origins, findPeople(services));
  if (images) {
    addResource(app, 'POST', '/v1/images', origins, takeImage(images, services));
    addResource(app, 'GET', '/v1/images/:id', origins, showImage(images, services));
  }
  addResource(app, 'GET', '/v1/polls/:id/results', origins, exportPoll(services));
  if (ballots) {
    addResource(app, 'GET', '/v1/polls/:id', origins, showPoll(ballots));
    addResource(app, 'POST', '/v1/polls/:id/issue', origins, issueToken(ballots, services));
    addResource(app, 'GET', '/v1/polls/:id/ballots', origins, showAudit(ballots));
  }
  addResource(app, 'GET', '/v1/me/export', origins, exportMe(services));
  addResource(app, 'POST', '/v1/me/erase', origins, eraseMe(services));
  addResource(app, 'GET', '/v1/schemas/:type', origins, showSchema(services));
  addResource(app, 'GET', '/health/live', origins, showLife);
  addResource(app, 'GET', '/health/ready', origins, showReadiness(services));
}
