/** Pages that a server rendered, by name, for tests that run in a page of any engine. */
import type {ServerPage} from '../../../src/ssr/index.js';
import {inPageHost} from '../../../stories/support/in-page-host.js';
import {askedTwice, harbor} from './harbor.js';
import {serve} from './served.js';
import type {Served} from './served.js';

/** Every widget but the gauge, with its attributes. */
export const TAGS = [
  ['hearth-kudos-wall', {}],
  ['hearth-get-to-know', {'person-id': 'bilal'}],
  ['hearth-pulse-poll', {}],
  ['hearth-mosaic', {}],
  ['hearth-group-card', {card: 'farewell'}],
  ['hearth-poll-editor', {}],
] as const;

/** All of them, one below the other. */
export const everything = async (page: ServerPage): Promise<string> =>
  (await Promise.all(TAGS.map(([tag, attributes]) => page.widget(tag, attributes)))).join('');

export const wall = (page: ServerPage): Promise<string> => page.widget('hearth-kudos-wall', {}, '<label>Note <input></label>');

const card = (page: ServerPage): Promise<string> => page.widget('hearth-get-to-know', {'person-id': 'bilal', 'max-answers': 1});

/** Serves them. Whoever starts it closes it. */
export async function servePages(): Promise<Served> {
  const helpFor = () => 'Ask the <b>harbor office</b>.';
  const [host, scales, closed] = await Promise.all([harbor(), askedTwice(), inPageHost({helpFor})]);
  return serve({
    wall: {host, body: wall},
    everything: {host, body: everything},
    card: {host, body: card},
    gauge: {host: scales, body: (page) => page.widget('hearth-gauge')},
    refused: {host: closed, body: (page) => page.widget('hearth-kudos-wall', {space: 'lighthouse'})},
    application: {host, body: wall, script: 'application'},
    forgotten: {host, body: wall, script: 'autoload'},
    'other-language': {host, body: wall, pageLang: 'de'},
    'other-version': {host, body: async (page) => (await wall(page)).replace('"version":"', '"version":"0.')},
    'other-markup': {host, body: async (page) => (await wall(page)).replace(/<!--lit-part [^ ]+=-->/, '<!--lit-part AAAAAAAAAAA=-->')},
  });
}
