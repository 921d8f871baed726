import { agreements as words } from '../../words/agreements.ts'

/** An agreement as it is being written. */
export interface Draft {
  readonly name: string
  readonly kind: string
  readonly shares: string
  readonly scope: string
  readonly topics: readonly string[]
  readonly indicators: readonly string[]
  readonly startsOn: string
  readonly endsOn: string
  readonly purpose: string
  readonly councils: readonly string[]
  readonly reason: string
}
export interface Problem {
  readonly field: string
  readonly text: string
}

interface About {
  readonly what: 'agreement' | 'version'
  readonly today: string
  /** Ids of invented councils. */
  readonly invented: ReadonlySet<string>
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** What is wrong with a draft, each with its field; empty where it can be sent. */
export function checkDraft(draft: Draft, { what, today, invented }: About): readonly Problem[] {
  const problems: Problem[] = []
  const wrong = (field: string, text: string) => problems.push({ field, text })
  if (what === 'agreement') {
    if (draft.name.trim() === '') wrong('name', words.needsName)
    if (draft.kind === '') wrong('kind', words.needsKind)
  }
  if (draft.shares === '') wrong('shares', words.needsShares)
  if (draft.scope === 'topics' && draft.topics.length === 0) wrong('topics', words.needsTopics)
  if (draft.scope === 'chosen' && draft.indicators.length === 0) wrong('indicators', words.needsIndicators)
  if (!isDay(draft.startsOn) || draft.startsOn < today) wrong('starts-on', words.needsStart)
  if (draft.endsOn !== '' && (!isDay(draft.endsOn) || draft.endsOn < draft.startsOn))
    wrong('ends-on', words.badEnd)
  if (draft.purpose.trim() === '') wrong('purpose', words.needsPurpose)
  if (what === 'version' && draft.reason.trim() === '') wrong('reason', words.needsReason)
  if (what === 'agreement') {
    const made = draft.councils.filter((id) => invented.has(id)).length
    if (draft.councils.length < 2) wrong('councils', words.needsCouncils)
    else if (made > 0 && made < draft.councils.length) wrong('councils', words.mixed)
  }
  return problems
}

/** The draft's terms as the server takes them. */
export const toTerms = (draft: Draft) => ({
  shares: draft.shares,
  purpose: draft.purpose.trim(),
  topics: draft.scope === 'topics' ? [...draft.topics] : null,
  indicators: draft.scope === 'chosen' ? [...draft.indicators] : null,
  startsOn: draft.startsOn,
  endsOn: draft.endsOn === '' ? null : draft.endsOn,
})
