import pg from 'pg'

/** A date stays the text `2025-03-31`: as a JavaScript date it would move with the machine's time zone. */
const DATE = 1082
pg.types.setTypeParser(DATE, (text) => text)
