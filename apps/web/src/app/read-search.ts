/** What stands after an address, as it came. */
export type Raw = Readonly<Record<string, unknown>>

export const text = (raw: Raw, key: string, shape: RegExp): string | undefined => {
  const value = raw[key]
  const written = typeof value === 'number' ? String(value) : value
  return typeof written === 'string' && shape.test(written) ? written : undefined
}
export const choice = <const Choice extends string>(
  raw: Raw,
  key: string,
  of: readonly Choice[],
): Choice | undefined => of.find((one) => one === raw[key])
export const whole = (raw: Raw, key: string): number | undefined => {
  const value = Number(raw[key])
  return raw[key] !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}

/** Leaves out what is undefined, so that an address holds only what was chosen. */
export function only<T extends Record<string, unknown>>(
  view: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as never
}

export const periodCode = /^(\d{4}-\d{2}|FY\d{4}(-Q[1-4])?|AY\d{4}(-T[1-3])?|CY\d{4})$/
export const name = /^[a-z0-9_]{1,80}$/i
export const set = /^[a-z0-9-]{1,40}$/
export const date = /^\d{4}-\d{2}-\d{2}$/
export const area = /^[EX]\d{8}$/
