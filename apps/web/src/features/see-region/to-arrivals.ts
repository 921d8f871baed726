interface Member {
  readonly name: string
  /** When its figures were signed off; null where they are not. */
  readonly signedAt?: string | null
}

/** Who has signed off since the page was drawn last, each with the moment; nobody on the first drawing. */
export function toArrivals(
  before: readonly Member[] | null,
  now: readonly Member[],
): readonly { readonly name: string; readonly at: string }[] {
  if (before === null) return []
  const known = new Map(before.map(({ name, signedAt }) => [name, signedAt ?? null]))
  return now.flatMap(({ name, signedAt }) =>
    signedAt && known.has(name) && known.get(name) !== signedAt ? [{ name, at: signedAt }] : [],
  )
}
