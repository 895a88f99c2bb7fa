import {Table} from './table.js';

export interface KeysProps {
  /** Where, which keys, and what they do. */
  rows: readonly (readonly [where: string, keys: string, does: string])[];
}

/** What can be done by keyboard, as a table. */
export const Keys = ({rows}: KeysProps) => <Table label="Keys" heads={['Where', 'Keys', 'What they do']} rows={rows} />;
