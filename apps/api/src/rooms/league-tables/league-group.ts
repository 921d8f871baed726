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

/** What a group without a name of its own is called; a council and its neighbours by that council's name. */
export function nameOfGroup(
  group: Group,
  members: readonly { readonly area_code: string; readonly name: string }[],
): string {
  if (group.kind !== 'neighbours') return group.kind
  return `${members.find((member) => member.area_code === group.of)?.name ?? group.of} and its neighbours`
}
