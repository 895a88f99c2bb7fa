import type {HostConnection} from '../client/host-connection.js';
import type {CloudEvent} from '../protocol/cloud-event.js';
import {announce} from './announcer.js';
import type {LocalizeController} from './localize-controller.js';

/** How long the host has for its answer until it is said that something waits, in milliseconds. */
const SOON = 1000;

/** What a person did: `label` is what it is called where they did it, `done` is said once the host has it. */
export interface Deed {
  label: string;
  done: string;
}

/** What it is said with. */
interface Telling {
  localize: LocalizeController;
  connection(): HostConnection | undefined;
}

/** Says that something is done, once the host has it; that it waits, where it does not have it soon. */
export function sayOnceSo({connection, localize}: Telling, {id}: CloudEvent, {label, done}: Deed): void {
  const at = connection();
  const look = (): boolean => {
    const entry = at?.pending.find(({event}) => event.id === id);
    if (entry?.status === 'accepted') announce(done);
    return entry !== undefined && entry.status !== 'accepted' && entry.status !== 'parked';
  };
  if (!look()) return;
  const timer = setTimeout(() => announce(localize.term('labelled', label, localize.term('waitingToSend'))), SOON);
  const onChange = () => {
    if (look()) return;
    clearTimeout(timer);
    at?.removeEventListener('change', onChange);
  };
  at?.addEventListener('change', onChange);
}
