import pg from 'pg'

/**
 * A value as SQL writes it, quoted by the driver's own rule. Throws for anything that is not a text, a finite
 * number, nothing, or a list of texts. Example: `it's` → `'it''s'`.
 */
export function literal(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  // PostgreSQL has no such character, and a message would end at it.
  if (typeof value === 'string' && !value.includes('\0')) return pg.escapeLiteral(value)
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return `array[${value.map(literal).join(', ')}]::text[]`
  throw new RangeError('This value is not sent in a message of several statements')
}
