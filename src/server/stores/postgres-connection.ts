import pg from 'pg';

/** How a connection is made whose tables are in a schema: by default in the first of its search path. */
export const reachPostgres = (url: string, schema?: string): pg.ClientConfig => ({
  connectionString: url,
  ...(schema !== undefined && {options: `-c search_path=${pathOf(schema)}`}),
});

/** Opens a pool of so many connections at most. `onError` is told of those that break while nobody uses them. */
export function openPool(reached: pg.ClientConfig, connections: number, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({...reached, max: Math.max(2, connections)});
  // Without listeners a connection that breaks would end the process. Whoever uses it at that moment learns of it by what they asked.
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** A name as it stands in an option of a connection: quoted for SQL, and what a shell would split is escaped. */
const pathOf = (schema: string): string => `"${schema.replaceAll('"', '""')}"`.replace(/[\\ ]/g, '\\$&');
