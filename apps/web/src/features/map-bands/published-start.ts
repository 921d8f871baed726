interface Wearing {
  readonly council?: { readonly regionCode?: string | null; readonly demonstration: boolean } | null
  readonly agreement?: { readonly id: number; readonly demonstration: boolean } | null
}

/**
 * Whose published figures somebody starts with: the alliance's councils for its lead, the own region for a council,
 * else the first region. Invented councils stand in no published figure.
 */
export function publishedStart(
  groups: readonly { readonly id: string; readonly kind: string }[],
  wearing: Wearing | undefined,
): string {
  const { agreement, council } = wearing ?? {}
  const wanted = [
    agreement && !agreement.demonstration ? `alliance:${agreement.id}` : '',
    council && !council.demonstration ? (council.regionCode ?? '') : '',
  ]
  const own = wanted.find((id) => groups.some((group) => group.id === id))
  return own ?? groups.find(({ kind }) => kind === 'region')?.id ?? 'england'
}
