import {afterEach, beforeEach, describe} from 'node:test';
import type {Store} from '../../../src/server/index.js';
import {storeKinds, TestHost} from './host.js';
import type {HostOptions, StoreFixture} from './host.js';

/** What a test gets: a host on an empty store, and hosts with other options on the same store. */
export interface Hosts {
  readonly host: TestHost;
  readonly store: Store;
  withOptions(options: HostOptions): TestHost;
}

/** Declares the same tests once for each kind of store. */
export function onEveryStore(name: string, declare: (hosts: Hosts) => void): void {
  for (const [kind, create] of Object.entries(storeKinds)) {
    describe(`${name} (${kind})`, () => {
      let fixture: StoreFixture;
      let host: TestHost;
      beforeEach(async () => {
        fixture = await create();
        host = new TestHost(fixture.store);
      });
      afterEach(() => fixture.dispose());
      declare({
        get host() {
          return host;
        },
        get store() {
          return fixture.store;
        },
        withOptions: (options) => new TestHost(fixture.store, options),
      });
    });
  }
}
