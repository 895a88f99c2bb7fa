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

/** Sets the stage for the journeys of a file. */
export function stage(): Stage {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
  });
  after(async () => {
    await Promise.all([demo.close(), browser.close()]);
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
        let failed = true;
        try {
          await run(scene);
          failed = false;
        } finally {
          // A journey that failed already says why; what its page complained about goes beside it.
          const left = await Promise.allSettled(visitors.map((visitor) => visitor.leave()));
          const complaint = left.find((result) => result.status === 'rejected');
          if (complaint && !failed) throw complaint.reason;
          if (complaint) console.error(complaint.reason);
        }
      });
    },
  };
}
