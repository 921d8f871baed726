interface Wearing {
  readonly council: {
    readonly regionCode: string | null
    readonly areaCode: string
    readonly demonstration: boolean
  } | null
  readonly agreement: { readonly id: number } | null
}

/** The group that a person's table starts with: own alliance for a regional lead, own region for a council, else England. */
export function startingGroup(
  groups: readonly { readonly id: string }[],
  wearing: Wearing | undefined,
): string {
  const wanted = [
    wearing?.agreement ? `alliance:${wearing.agreement.id}` : '',
    wearing?.council?.demonstration ? `neighbours:${wearing.council.areaCode}` : '',
    wearing?.council?.regionCode ?? '',
  ]
  return wanted.find((id) => id !== '' && groups.some((group) => group.id === id)) ?? 'england'
}
