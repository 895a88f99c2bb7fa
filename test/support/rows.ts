/** One row of a table: what each column holds, as text. */
export type Row = readonly string[];

/** The columns of a row as they are: what is JSON in them is not put into quotes once more, so that it reads as it was written. */
export const rowOf = (columns: object): Row => (Object.values(columns) as unknown[]).map(String);

/** Whether a row names somebody: by a column, or by a word in one. */
export const names = (row: Row, id: string): boolean => row.some((text) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'u').test(text));

/** Whether something of a row matches. */
export const says = (row: Row, what: RegExp): boolean => row.some((text) => what.test(text));

/** Those rows in which somebody stands beside something. */
export const pairs = (rows: readonly Row[], ids: readonly string[], what: RegExp): Row[] =>
  rows.filter((row) => says(row, what) && ids.some((id) => names(row, id)));
