import type {ReactNode} from 'react';
import '../tables.css';

export interface TableProps {
  /** What the columns are called; the first one is what a row is about. */
  heads: readonly string[];
  /** The cells of each row, the first of which heads it. */
  rows: readonly (readonly ReactNode[])[];
  /** What the table is, for whoever hears it. */
  label: string;
}

/** A table that becomes a list where it has no room. */
export const Table = ({heads, rows, label}: TableProps) => (
  <table className="words" role="table" aria-label={label}>
    <thead role="rowgroup">
      <tr role="row">
        {heads.map((head) => (
          <th key={head} scope="col" role="columnheader">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map(([head, ...cells], index) => (
        <tr key={index} role="row">
          <th scope="row" role="rowheader">
            {head}
          </th>
          {cells.map((cell, column) => (
            <td key={column} role="cell" data-of={heads[column + 1]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
