/** What stands over a column: its word, in an object where the column holds numbers and is set to the right. */
export type ColumnHead = string | { readonly number: string }

/** The head of a table with one row of words; the first column is the one that stays in sight. */
export const TableHead = ({ columns }: { readonly columns: readonly ColumnHead[] }) => (
  <thead>
    <tr>
      {columns.map((column, at) => {
        const word = typeof column === 'string' ? column : column.number
        const look = at === 0 ? 'first' : typeof column === 'string' ? undefined : 'n'
        return (
          <th key={word} scope="col" className={look}>
            {word}
          </th>
        )
      })}
    </tr>
  </thead>
)
