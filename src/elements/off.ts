import type {HostConnection} from '../client/host-connection.js';
import type {NarrowedConnection} from '../client/narrowed.js';

/** Widgets that the page has switched off: they show nothing, and lack nothing. */
export const off = new WeakSet<Element>();

/** Whether the page has switched something off in the part that sees a host so. */
export const isOffIn = (connection: HostConnection | undefined, name: string): boolean =>
  (connection as Partial<NarrowedConnection> | undefined)?.off?.has(name) ?? false;
