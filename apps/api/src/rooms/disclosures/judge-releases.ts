import { decide } from '@outturn/benchmarking'
import type { JobScope } from '../../database/index.ts'
import { readShifts, type Shift } from '../comparators/index.ts'
import { addDecided, type Decided, type Named, readLog, readNewest } from './aggregate.store.ts'
import { readContributions } from './contribution.store.ts'
import { FigureBook } from './figure-book.ts'
import { type Consent, type Grouping, readConsents, readGroupings } from './grouping.store.ts'
import { quartersBefore } from './held-quarters.ts'
import { judgeQuestion, type Rules } from './judge-question.ts'
import { readKnowing } from './knowing.ts'
import { relatedIndicators } from './related-indicators.ts'
import { nameOf, ReleaseBook } from './release-book.ts'
import { toAggregate } from './to-aggregate.ts'
import { judgedMoment, markJudged, readUnjudged, type Unjudged } from './unjudged.store.ts'

/** Releases judged in one transaction. */
const atOnce = 200

/**
 * Decides, for every council that looks, which safe aggregates it may see now that something was released. Each is
 * judged against all that this council was shown before, and kept before anybody can ask for it. Answers how many
 * releases that were.
 */
export async function judgeReleases(scope: JobScope, rules: Rules = decide): Promise<number> {
  const releases = await readUnjudged(scope, atOnce)
  if (releases.length === 0) return 0
  const consents = new Map((await readConsents(scope)).map((consent) => [consent.council, consent]))
  const counting = releases.filter(({ council }) => consents.has(council))
  if (counting.length > 0) await judge(scope, { counting, consents, rules })
  await markJudged(
    scope,
    releases.map(({ id }) => id),
  )
  return releases.length
}

interface Judging {
  readonly counting: readonly Unjudged[]
  readonly consents: ReadonlyMap<number, Consent>
  readonly rules: Rules
}

async function judge(scope: JobScope, { counting, consents, rules }: Judging): Promise<void> {
  const moment = await judgedMoment(scope, counting)
  const shifts = await readShifts(
    scope,
    counting.map(({ id }) => id),
  )
  const councils = [...new Set(counting.map(({ council }) => council))]
  const groupings = (await readGroupings(scope, councils)).sort(inTurn)
  const touched = new Set(shifts.flatMap(({ keys }) => keys.map((key) => key.split(' ')[0] as string)))
  const indicators = [...new Set([...touched].flatMap((id) => [...relatedIndicators(id)]))]
  const readers = [...new Set(groupings.map(({ reader }) => reader))]
  const logged = await readLog(scope, { readers, indicators })
  const now = [...new Set(shifts.map(({ period }) => period))]
  const told = [...now, ...logged.map(({ period }) => period)]
  const periods = [...new Set(told.flatMap(quartersBefore))]
  const figures = new FigureBook(await readContributions(scope, { indicators, periods, moment }))
  const known = await readKnowing(scope, periods, figures)
  const newest = new Map(
    (await readNewest(scope, { readers, indicators: [...touched], periods: now })).map((row) => [
      idOf(row),
      row,
    ]),
  )
  const book = new ReleaseBook(logged, figures)
  const decided: Decided[] = []
  for (const grouping of groupings) {
    for (const { indicator, basis, period } of figuresOf(grouping, shifts)) {
      const named = {
        ...{ reader: grouping.reader, period, indicator, basis },
        grouping: grouping.kind,
        code: grouping.code,
      }
      const members = grouping.councils.filter((council) => {
        const consent = consents.get(council)
        return consent && (consent.indicators === null || consent.indicators.includes(indicator))
      })
      const made = toAggregate(
        { name: nameOf(named), figure: named },
        figures.newest(named, members),
        figures,
      )
      const before = newest.get(idOf(named)) ?? null
      if (!made || (made.releases.length === 0 && !before)) continue
      const question = {
        ...{ named, made, of: grouping.of, newest: before },
        readers: known.readersOf(grouping.reader, grouping.area, named),
      }
      const decision = judgeQuestion(question, book, rules)
      if (decision) decided.push(decision)
    }
    await scope.rest()
  }
  await addDecided(scope, decided, moment)
}

/** Readers by turns; of each the neighbours first, because they are asked for most. */
const inTurn = (a: Grouping, b: Grouping) => a.reader - b.reader || turns[a.kind] - turns[b.kind]
const turns: Readonly<Record<Grouping['kind'], number>> = { neighbours: 0, region: 1, england: 2 }

const idOf = ({ reader, period, indicator, basis, grouping, code }: Named) =>
  [reader, period, indicator, basis, grouping, code].join(' ')

/** The figures of a group that some of its councils' releases changed, in the order of their names. */
function figuresOf({ councils }: Grouping, shifts: readonly Shift[]) {
  const members = new Set(councils)
  const found = new Map<string, { indicator: string; basis: string; period: string }>()
  for (const { council, period, keys } of shifts) {
    if (!members.has(council)) continue
    for (const key of keys) {
      const [indicator = '', basis = ''] = key.split(' ')
      found.set(`${period} ${key}`, { indicator, basis, period })
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure)
}
