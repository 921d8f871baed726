const plain = [
  'neighbours_median',
  'neighbours_mean',
  'region',
  'england',
  'top_quartile',
  'region_top_quartile',
  'best_neighbour',
  'target',
] as const

/** Whom the gaps are to: an aggregate, the council's own target, a saved group, or one other council. */
export type AskedComparator =
  | { readonly kind: (typeof plain)[number] }
  | { readonly kind: 'group'; readonly id: number }
  | { readonly kind: 'area'; readonly code: string }

/** Reads a comparator as an address holds it; the neighbours' median where it says nothing that is known. */
export function askedComparator(text: string | null): AskedComparator {
  const group = /^group:(\d{1,9})$/.exec(text ?? '')?.[1]
  if (group) return { kind: 'group', id: Number(group) }
  const code = /^area:([EX]\d{8})$/.exec(text ?? '')?.[1]
  if (code) return { kind: 'area', code }
  return { kind: plain.find((one) => one === text) ?? 'neighbours_median' }
}

/** The comparator as an address holds it. */
export function comparatorText(asked: AskedComparator): string {
  switch (asked.kind) {
    case 'group':
      return `group:${asked.id}`
    case 'area':
      return `area:${asked.code}`
    default:
      return asked.kind
  }
}
