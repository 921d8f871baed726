import type { Decision, Reader, ReleaseLog } from '@outturn/benchmarking'
import type { Decided, Named } from './aggregate.store.ts'
import type { ReleaseBook } from './release-book.ts'
import type { Made } from './to-aggregate.ts'

/** Decides about one aggregate; the engine's `decide`, or in a test something that lets everything through. */
export type Rules = (aggregate: Made['aggregate'], reader: Reader, log: ReleaseLog) => Decision

export interface Question {
  readonly named: Named
  readonly made: Made
  readonly of: number
  /** Every way in which the reader must be judged; all must let it through. */
  readonly readers: readonly Reader[]
  readonly newest: Omit<Decided, 'releases'> | null
}

/**
 * What the reader gets to see of one aggregate from now on, or null where nothing changes. What is shown is written
 * into the book at once, so that the next question is judged against it.
 */
export function judgeQuestion(question: Question, book: ReleaseBook, rules: Rules): Decided | null {
  const { named, made, of, readers, newest } = question
  const shown = book.against(named.reader, named.indicator)
  const log = shown.map(({ released }) => released)
  const decisions = readers.map((reader) => rules(made.aggregate, reader, log))
  const decision =
    decisions.find(({ kind }) => kind === 'suppressed') ??
    decisions.find(({ kind }) => kind === 'merged') ??
    (decisions[0] as Decision)
  if (decision.kind === 'shown' && made.amount === null) return null
  const into = decision.kind === 'merged' ? shown.find(({ released }) => released === decision.into) : null
  const figure = decision.kind === 'shown' ? made : (into?.made ?? null)
  const decided: Decided = {
    ...named,
    version: (newest?.version ?? 0) + 1,
    decision: decision.kind,
    rule: decision.rule,
    stands: into?.version ?? null,
    statistic: made.statistic,
    amount: figure?.amount ?? null,
    numerator: figure?.numerator ?? null,
    denominator: figure?.denominator ?? null,
    counted: (figure ?? made).releases.length,
    of,
    releases: made.releases,
  }
  if (newest && saysTheSame(decided, newest)) return null
  if (decision.kind === 'shown') book.add(named, { made, version: decided.version })
  return decided
}

/** Whether a reader would see no difference. That something was 'already shown' is no news either. */
function saysTheSame(now: Decided, before: Omit<Decided, 'releases'>): boolean {
  const rest = now.amount === before.amount && now.counted === before.counted && now.of === before.of
  if (now.decision !== before.decision || !rest) return false
  return now.decision === 'shown' || (now.rule === before.rule && now.stands === before.stands)
}
