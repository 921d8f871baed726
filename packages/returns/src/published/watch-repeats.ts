import type { EesReport } from './ees-report.ts'
import type { PublishedFigure } from './row-figures.ts'

type Repeat = EesReport['repeated'][number]

/** Notices the same figure of the same area and period a second time; lists the first hundred. */
export function watchRepeats() {
  const seen = new Map<string, string>()
  const repeated: Repeat[] = []
  return {
    see({ indicator, basis, area, period, printed, line }: PublishedFigure): void {
      const key = `${indicator}|${basis}|${area}|${period}`
      const before = seen.get(key)
      if (before === undefined) seen.set(key, printed)
      else if (repeated.length < 100)
        repeated.push({
          line,
          figure: `${indicator} ${basis} ${area} ${period}`,
          values: before === printed ? 'same' : 'different',
        })
    },
    list: (): readonly Repeat[] => repeated,
  }
}
