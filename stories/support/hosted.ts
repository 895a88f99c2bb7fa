import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {inPageHost} from './in-page-host.js';
import type {InPageHost, InPageHostOptions} from './in-page-host.js';
import {harborThanks} from './seed.js';

/** What a story loads: a host of its own. */
export const over = (options: InPageHostOptions = {}) => ({
  loaders: [async () => ({host: await inPageHost({said: harborThanks, ...options})})],
});

/** The host that a story has loaded. */
export const hostOf = (loaded: Record<string, unknown>) => loaded.host as InPageHost;

/** Widgets with a host around them. */
export const hosted = ({endpoint, fetch, headers}: InPageHost, content: TemplateResult, space = 'harbor') =>
  html`<hearth-host endpoint=${endpoint} space=${space} .fetch=${fetch} .headers=${headers}>${content}</hearth-host>`;
