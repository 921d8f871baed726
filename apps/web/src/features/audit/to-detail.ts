/** The detail of an entry as short text: JSON as `name: value` pairs, other text as it came. */
export function toDetail(detail: string): string {
  const value = parse(detail)
  if (!value || typeof value !== 'object') return detail
  return Object.entries(value)
    .map(([name, of]) => `${name.replaceAll('_', ' ')}: ${typeof of === 'string' ? of : JSON.stringify(of)}`)
    .join('; ')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** `return.signed_off` → `Return signed off`. */
export function toAction(action: string): string {
  const words = action.replaceAll(/[._-]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
