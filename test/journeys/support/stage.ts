/** Where journeys take place: the demo intranet as a process of its own, and a Chromium. One for each file. */
import {after, before, it} from 'node:test';
import type {Browser, BrowserContextOptions} from 'playwright-core';
import {launchChromium} from '../../support/browser.js';
import {startDemo} from '../../support/demo.js';
import type {Demo} from '../../support/demo.js';
import {Peer} from './peer.js';
import {Visitor} from './visitor.js';

/** What one journey works with. */
export interface Scene {
  readonly demo: Demo;
  /** Somebody with an HTTP client. */
  peer(id: string): Promise<Peer>;
  /** Somebody with a browser of their own, signed in. */
  visitor(id: string, options?: BrowserContextOptions): Promise<Visitor>;
  /** Somebody with a browser of their own, not signed in yet. */
  stranger(options?: BrowserContextOptions): Promise<Visitor>;
}

export interface Stage {
  /** Tells of a journey. Whoever takes part leaves at its end, and nothing may have gone wrong in any page until then. */
  journey(name: string, run: (scene: Scene) => Promise<void>): void;
}

export interface StageOptions {
  /** Whether it takes a browser with all that comes with a window: one that keeps pages that are left, and grants last requests so much. */
  whole?: boolean;
}

/** Sets the stage for the journeys of a file. */
export function stage({whole = false}: StageOptions = {}): Stage {
  let demo: Demo;
  let browser: Browser;
  /** What ends what has begun, the last first. */
  const ends: (() => Promise<void>)[] = [];
  before(async () => {
    demo = await startDemo();
    ends.unshift(() => demo.close());
    browser = await launchChromium({whole});
    ends.unshift(() => browser.close());
  });
  after(async () => {
    for (const end of ends) await end();
  });
  return {
    journey(name, run) {
      it(name, async () => {
        const visitors: Visitor[] = [];
        const stranger = async (options?: BrowserContextOptions) => {
          const visitor = await Visitor.arrive(browser, demo, options);
          visitors.push(visitor);
          return visitor;
        };
        const scene: Scene = {
          demo,
          peer: (id) => Peer.signIn(demo.origin, id),
          stranger,
          async visitor(id, options) {
            const visitor = await stranger(options);
            await visitor.signIn(id);
            return visitor;
          },
        };
        try {
          await run(scene);
        } catch (error) {
          // What a page complained about may be the reason.
          for (const {unexpected} of visitors) for (const problem of unexpected) console.error(problem);
          await Promise.all(visitors.map(({context}) => context.close()));
          throw error;
        }
        for (const visitor of visitors) await visitor.leave();
      });
    },
  };
}
