import type pg from 'pg';

/** How a connection is made whose tables are in a schema: by default in the first of its search path. */
export const reachPostgres = (url: string, schema?: string): pg.ClientConfig => ({
  connectionString: url,
  ...(schema !== undefined && {options: `-c search_path=${pathOf(schema)}`}),
});

/** A name as it stands in an option of a connection: quoted for SQL, and what a shell would split is escaped. */
const pathOf = (schema: string): string => `"${schema.replaceAll('"', '""')}"`.replace(/[\\ ]/g, '\\$&');
