/** What the log keeps of a request: no address parameters, no headers, no body. */
export const requestWords = ({ method, url, id }: { method: string; url: string; id: string }) => ({
  method,
  url: url.replace(/\?.*/, ''),
  id,
})

/**
 * What the log keeps of a fault: where it happened and PostgreSQL's code. Not the detail, in which PostgreSQL
 * repeats the row that failed.
 */
export const faultWords = (fault: unknown) => {
  if (!(fault instanceof Error)) return { type: typeof fault, message: 'not an error', stack: '' }
  const { code, table, constraint } = fault as { code?: unknown; table?: unknown; constraint?: unknown }
  return {
    type: fault.name,
    message: fault.message,
    stack: fault.stack ?? '',
    ...Object.fromEntries(
      Object.entries({ code, table, constraint }).filter(([, value]) => value !== undefined),
    ),
  }
}
