import { exposedBy, type Reader, type ReleaseLog } from '@outturn/benchmarking'
import { type AreaCode, catalogue } from '@outturn/indicators'
import type { JobScope } from '../../database/index.ts'
import { readLog } from './aggregate.store.ts'
import { readContributions } from './contribution.store.ts'
import { FigureBook } from './figure-book.ts'
import { quartersBefore } from './held-quarters.ts'
import { type Joining, readAreasOf, readJoiningTerms } from './joining.store.ts'
import { readKnowing } from './knowing.ts'
import { relatedIndicators } from './related-indicators.ts'
import { ReleaseBook } from './release-book.ts'
import { judgeAlone } from './unjudged.store.ts'

/**
 * The indicators of which some council could work out a figure of a council outside an agreement, were this one to
 * join it: from the safe aggregates that the joining council and the members were shown already. The judge rests
 * until the transaction ends, so that nothing is shown between the answer and the acceptance.
 */
export async function exposedByJoining(scope: JobScope, of: Joining): Promise<readonly string[]> {
  await judgeAlone(scope)
  const terms = await readJoiningTerms(scope, of)
  if (terms?.shares !== 'figures' || terms.members.length === 0) return []
  const opened = terms.indicators ?? [...catalogue.keys()]
  const told = [...new Set(opened.flatMap((id) => [...relatedIndicators(id)]))]
  const readers = [of.council, ...terms.members]
  const logged = await readLog(scope, { readers, indicators: told })
  if (logged.length === 0) return []
  const periods = [...new Set(logged.flatMap(({ period }) => quartersBefore(period)))]
  const indicators = [...new Set(logged.map(({ indicator }) => indicator))]
  const figures = new FigureBook(await readContributions(scope, { indicators, periods, moment: scope.now }))
  const knowing = await readKnowing(scope, periods, figures)
  const book = new ReleaseBook(logged, figures)
  const areas = await readAreasOf(scope, readers)
  const areaOf = (council: number) => areas.get(council) as AreaCode
  const found = new Set<string>()
  for (const reader of readers) {
    const meets = reader === of.council ? terms.members : [of.council]
    const ask = asking(new Set(meets.map(areaOf)))
    for (const id of opened) {
      const log = book.against(reader, id).map(({ released }) => released)
      if (log.length === 0) continue
      for (const as of knowing.readersEver(reader, areaOf(reader), id))
        for (const exposed of ask(as, log)) found.add(exposed)
    }
    await scope.rest()
  }
  return [...found].sort()
}

/** Asks the engine, and each question once: shares of one denominator are told of together. */
function asking(joining: ReadonlySet<AreaCode>): (reader: Reader, log: ReleaseLog) => readonly string[] {
  const answers = new Map<string, readonly string[]>()
  return (reader, log) => {
    const name = [...log.map(({ id }) => id).sort(), '', ...[...reader.knows].sort()].join('\n')
    const answer = answers.get(name) ?? exposedBy(joining, reader, log)
    answers.set(name, answer)
    return answer
  }
}
