import {ownerOf} from '../client/drafts.js';
import type {HostConnection} from '../client/host-connection.js';

/**
 * The tag that drafts of whoever is signed in are kept under; nothing where nobody is known to be. See {@link ownerOf}.
 */
export async function draftOwner(connection: HostConnection | undefined): Promise<string | undefined> {
  const session = await connection?.session().catch((error: Error) => {
    if (error.name !== 'TransportError') throw error;
    return undefined;
  });
  return session && ownerOf(session);
}
