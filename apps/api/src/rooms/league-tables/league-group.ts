/** What a league table is of. */
export type Group =
  | { readonly kind: 'england' }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'neighbours'; readonly of: string }
  | { readonly kind: 'alliance'; readonly agreement: number }

/** A group's address as a group: `england`, `E12000002`, `neighbours:E08000015`, `alliance:1`. */
export function parseGroup(text: string): Group | null {
  if (text === 'england') return { kind: 'england' }
  if (/^[EX]12\d{6}$/.test(text)) return { kind: 'region', region: text }
  const [kind, of = ''] = text.split(':')
  if (kind === 'neighbours' && /^[EX]\d{8}$/.test(of)) return { kind, of }
  if (kind === 'alliance' && /^\d{1,9}$/.test(of)) return { kind, agreement: Number(of) }
  return null
}
