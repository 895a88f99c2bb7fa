import {Connection} from './connection.js';
import type {HostConfig} from './host-config.js';
import type {HostConnection} from './host-connection.js';

/** What makes two configurations mean the same connection. The space does not: one host has many. */
export const IDENTITY = [
  'endpoint',
  'postTo',
  'source',
  'ballotUrl',
  'fetch',
  'headers',
  'directory',
  'credentials',
] as const satisfies readonly (keyof HostConfig)[];

/** Connections live as long as the page: what was stated through one is sent, whether or not the widget is still there. */
const shared: {config: HostConfig; connection: HostConnection}[] = [];

/**
 * The connection to the host that a configuration names; nothing where it names none. Equal configurations share one, so that ten
 * widgets have one session and one outbox. Functions are equal only if they are the same: keep them, do not write them in place.
 */
export function connect(config: HostConfig): HostConnection | undefined {
  if (!config.endpoint && !config.postTo && !config.source) return undefined;
  let known = shared.find((other) => IDENTITY.every((name) => other.config[name] === config[name]));
  if (!known) shared.push((known = {config, connection: new Connection(config)}));
  return known.connection;
}
