import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ref} from 'lit/directives/ref.js';
import type {KudosWall} from '../../src/widgets/kudos-wall/kudos-wall.js';
import {hosted} from './hosted.js';
import {inPageHost} from './in-page-host.js';
import type {InPageHost, InPageHostOptions} from './in-page-host.js';
import {harborThanks} from './seed.js';
import {appears, takesLong} from './shadow.js';

/** A state of the wall: how the host behaves, and what happens once the wall is there. */
export interface WallState {
  /** What the state is called in `data-state`, or what one does in it. */
  name: string;
  about: string;
  host?: InPageHostOptions;
  space?: string;
  mode?: KudosWall['mode'];
  /** A wall without a host. */
  alone?: boolean;
  then?: (wall: KudosWall, host: InPageHost) => Promise<void>;
}

const one = harborThanks.slice(0, 1);
const leak = 'You found the leak before any of us had looked for it.';

/** Gives thanks through the connection of a wall, as its composer does. */
async function give({view, space = 'harbor'}: KudosWall): Promise<void> {
  const data = {to: [{kind: 'person', id: 'bilal'}], message: leak, audience: 'group'};
  const memo = {to: [{kind: 'person', id: 'bilal', name: 'Bilal Haddad'}]};
  await view.connection?.post({type: 'hearth.kudos.given.v1', data, space}, {memo});
}

/** Presses a button of the wall, and waits for what it brings. */
async function press(wall: KudosWall, button: string, brings: string): Promise<void> {
  (await appears(wall.parentElement!, button)).click();
  await appears(wall.parentElement!, brings);
}

/** The states of the wall, calm ones first. */
export const wallStates: readonly WallState[] = [
  {name: 'ready', about: 'There is something to read.', host: {said: one}},
  {name: 'empty', about: 'Nothing was said yet: one sentence, one thing to do.', host: {said: []}},
  {name: 'loading', about: 'The first answer is on its way.', host: {faults: {latency: Infinity}}},
  {
    name: 'loading, and slow',
    about: 'It takes longer than usual: one may wait, stop, or try again.',
    host: {faults: {latency: Infinity}},
    then: async (wall) => {
      await takesLong(wall);
    },
  },
  {
    name: 'ready, with news',
    about: 'Somebody said something meanwhile. A button brings it; nothing moves under the reader.',
    host: {said: one},
    then: async (wall, host) => {
      await wall.act();
      await appears(wall.parentElement!, 'article');
      await host.say({from: 'bilal', to: ['ana'], message: 'The jib sets like a dream. I owe you a coffee.'});
      await wall.view.keeper?.refresh();
    },
  },
  {
    name: 'ready, waiting to send',
    about: 'Written without a connection: its author sees it, and it is sent later.',
    host: {said: []},
    then: async (wall, host) => {
      await wall.act();
      await appears(wall.parentElement!, '.empty');
      await wall.view.connection?.session();
      host.faults.offline = true;
      await give(wall);
      await appears(wall.parentElement!, '[data-do=recompose]');
    },
  },
  {
    name: 'ready, not accepted',
    about: 'The host refused it. The words are there still, with the reason.',
    host: {said: [], policy: {maxMessage: 20}},
    then: async (wall) => {
      await wall.act();
      await appears(wall.parentElement!, '.empty');
      await give(wall);
      await appears(wall.parentElement!, '.parked');
    },
  },
  {
    name: 'ready, about to take back',
    about: 'Taking something back asks once more.',
    host: {said: one, as: 'chiara'},
    then: async (wall) => {
      await press(wall, '[data-do=menu]', '[role=menuitem]');
      const items = wall.shadowRoot!.querySelector('hearth-menu')!.shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitem]');
      items[items.length - 1]?.click();
      await appears(wall.parentElement!, '[data-do=withdraw]');
    },
  },
  {
    name: 'offline',
    about: 'The connection is gone. What was there stays.',
    host: {said: one},
    then: async (wall, host) => {
      await appears(wall.parentElement!, 'article');
      host.faults.offline = true;
      await wall.view.load();
      await appears(wall.parentElement!, 'hearth-notice');
    },
  },
  {name: 'error', about: 'The host failed. One may try again.', host: {faults: {status: 503}}},
  {name: 'forbidden', about: 'Not open to this person. The way to give thanks is not shown.', space: 'lighthouse'},
  {name: 'signed-out', about: 'Nobody is signed in.', host: {as: null}},
  {name: 'idle', about: 'No host yet. Only a preview says so; otherwise nothing is shown.', alone: true, mode: 'preview'},
];

/** A state with a host of its own. */
export const withHost = async (state: WallState): Promise<{state: WallState; host: InPageHost}> => ({
  state,
  host: await inPageHost({said: one, ...state.host}),
});

/** Walls for which what happens has begun. */
const begun = new WeakSet<KudosWall>();

function begin({then}: WallState, wall: KudosWall, host: InPageHost): void {
  if (!then || begun.has(wall)) return;
  begun.add(wall);
  // The element is in the page once this rendering is done.
  queueMicrotask(() =>
    then(wall, host).catch((error: unknown) => {
      // A story that is shown anew leaves the walls of before behind, wherever they were.
      if (wall.isConnected) throw error;
    }),
  );
}

/** One state, with its name and what it means. */
export function stateFigure({state, host}: {state: WallState; host: InPageHost}): TemplateResult {
  const {name, about, mode = 'live', alone, space} = state;
  // The name as heading tells walls apart for those who go from region to region.
  const wall = html`<hearth-kudos-wall
    mode=${mode}
    heading=${name}
    heading-level="3"
    ${ref((element) => element && begin(state, element as KudosWall, host))}
  ></hearth-kudos-wall>`;
  return html`<figure>
    <figcaption lang="en" dir="ltr">${about}</figcaption>
    ${keyed(host, alone ? wall : hosted(host, wall, space))}
  </figure>`;
}
