/** What PostgreSQL says of a text or number that it cannot hold: a null character, a half of a pair, an overflow. */
const codes = new Set(['22021', '22P05', '22003', '22P02'])

/** True where a person sent something that no table can hold: a bad request, and not a fault of ours. */
export const isUnstorable = (exception: unknown): boolean =>
  typeof exception === 'object' &&
  exception !== null &&
  codes.has(String((exception as { code?: unknown }).code))
