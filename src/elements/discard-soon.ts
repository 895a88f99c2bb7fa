import type {HostConnection} from '../client/host-connection.js';

/** How long what is on its way is waited for until it is asked about again, in milliseconds. */
const PATIENCE = 1000;

/**
 * Gives up what somebody stated, as soon as it is not on its way: without a connection that is a moment. Resolves to false where the host has it, it is gone
 * already, or there is no host.
 */
export async function discardSoon(connection: HostConnection | undefined, id: string): Promise<boolean> {
  if (!connection) return false;
  for (;;) {
    if (await connection.discard(id)) return true;
    const entry = connection.pending.find(({event}) => event.id === id);
    if (entry?.status !== 'sending') return false;
    await changed(connection);
  }
}

const changed = (connection: HostConnection): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      connection.removeEventListener('change', done);
      resolve();
    };
    const timer = setTimeout(done, PATIENCE);
    connection.addEventListener('change', done);
  });
