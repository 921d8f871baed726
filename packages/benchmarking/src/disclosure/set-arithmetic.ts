/** What is in one set and not in both. Example: {1, 2}, {2, 3} → {1, 3}. */
export function notInBoth<Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): ReadonlySet<Member> {
  return new Set([...[...a].filter((member) => !b.has(member)), ...[...b].filter((member) => !a.has(member))])
}

export const inEither = <Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): ReadonlySet<Member> =>
  new Set([...a, ...b])

export const isWithin = <Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): boolean =>
  [...a].every((member) => b.has(member))

export const haveNoneInCommon = <Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): boolean =>
  ![...a].some((member) => b.has(member))
