interface Agreement {
  readonly id: number
  readonly name: string
  readonly shares: string
  readonly state: string
  readonly members: readonly {
    readonly leftAt?: string | null
    readonly council: { readonly areaCode: string }
  }[]
}
interface Wearing {
  readonly council?: { readonly areaCode: string } | null
  readonly agreement?: { readonly id: number } | null
}

/** The agreements over figures in force that somebody leads, or whose member the own council is today. */
export const toAlliances = <Known extends Agreement>(
  agreements: readonly Known[],
  wearing: Wearing | undefined,
): readonly Known[] =>
  agreements.filter(
    ({ id, shares, state, members }) =>
      shares === 'figures' &&
      state === 'in_force' &&
      (id === wearing?.agreement?.id ||
        members.some(
          ({ leftAt, council }) => leftAt == null && council.areaCode === wearing?.council?.areaCode,
        )),
  )
