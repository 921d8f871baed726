/** A prepared statement: one name for one text, so that PostgreSQL plans it once a connection. */
export interface Statement<Row> {
  readonly name: string
  readonly text: string
  readonly row?: Row
}

/** Names a statement and says what its rows look like. `statement<{ id: number }>('council_ids', 'select id …')` */
export const statement = <Row>(name: string, text: string): Statement<Row> => ({ name, text })
