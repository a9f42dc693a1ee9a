import type { JSX, ReactNode } from 'react';
import { useId } from 'react';
import styles from './data-table.module.css';
import { joinClasses } from './join-classes.ts';

export interface DataColumn {
  readonly key: string;
  readonly label: string;
  /** Figures stand at the end of the line, one under the other. */
  readonly figures?: boolean | undefined;
}

export interface DataRow {
  readonly key: string;
  /** One a column; the first names the row. */
  readonly cells: readonly ReactNode[];
}

export interface DataTableProps {
  readonly caption: ReactNode;
  readonly hideCaption?: boolean | undefined;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  /** On phones each row becomes a small card; otherwise the table scrolls sideways. */
  readonly stacks?: boolean | undefined;
}

/** Facts to compare. Roles are written out because a row laid out as a card would lose its own. */
export function DataTable({
  caption,
  hideCaption = false,
  columns,
  rows,
  stacks = false,
}: DataTableProps): JSX.Element {
  const id = useId();
  return (
    <div
      className={styles['place']}
      {...(!stacks && { role: 'region', 'aria-labelledby': id, tabIndex: 0 })}
    >
      <table className={joinClasses(styles['table'], stacks && styles['stacks'])} role="table">
        <caption id={id} className={hideCaption ? 'visually-hidden' : styles['caption']}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, label, figures }) => (
              <th
                key={key}
                scope="col"
                role="columnheader"
                className={joinClasses(figures === true && styles['figures'])}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.key} role="row">
              {columns.map(({ key, label, figures }, index) =>
                index === 0 ? (
                  <th key={key} scope="row" role="rowheader">
                    {row.cells[index]}
                  </th>
                ) : (
                  <td
                    key={key}
                    role="cell"
                    data-label={label}
                    className={joinClasses(figures === true && styles['figures'])}
                  >
                    {row.cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
