import { chanceOf, swingOf } from './chance.ts'
import { childrenAt, type DemoCouncil } from './demo-councils.ts'
import { inventedQuarters } from './demo-quarters.ts'
import { shareForced } from './quirks.ts'
import type { Step } from './steps/step.ts'

/** Where a step stands: whose, which quarter by its number, and the counts known so far. */
export interface Standing {
  readonly council: DemoCouncil
  readonly quarter: number
  readonly counts: Map<string, number>
  /** The counts of the quarter before; null in the first. */
  readonly before: ReadonlyMap<string, number> | null
}

/** How much one council's share moves about from quarter to quarter, of its spread. */
const restlessness = 0.3
/** How much it drifts in a quarter, of its spread. */
const wandering = 0.05

/** Works out one count, and what it moves with it, and writes them down. */
export function takeStep(step: Step, standing: Standing): void {
  const { council, quarter, counts } = standing
  const name = `${council.code} ${step.id}`
  switch (step.kind) {
    case 'per_10000': {
      const season = step.season?.[(inventedQuarters[quarter]?.part ?? 1) - 1] ?? 1
      const need = step.follows === 'need' ? council.need : 1
      const own = 1 + step.spread * 0.6 * swingOf(name)
      const noise = 1 + 0.04 * swingOf(`${name} ${quarter}`)
      const children = childrenAt(council, inventedQuarters[quarter]?.year ?? 2024)
      counts.set(step.id, whole((children / 10_000) * step.rate * need * own * season * noise, name, quarter))
      return
    }
    case 'share':
      counts.set(
        step.id,
        Math.min(of(counts, step.of), whole(of(counts, step.of) * shareOf(step, standing), name, quarter)),
      )
      return
    case 'posts':
      counts.set(step.id, Math.round(of(counts, step.of) * shareOf(step, standing) * 10) / 10)
      return
    case 'times':
      counts.set(step.id, whole(of(counts, step.of) * step.times, name, quarter))
      return
    case 'stock': {
      const children = childrenAt(council, inventedQuarters[quarter]?.year ?? 2024)
      const held =
        standing.before?.get(step.id) ?? whole((children / 10_000) * step.rate * council.need, name, 0)
      const leaving = step.leaving * (1 + 0.2 * swingOf(`${name} ${quarter}`))
      const out = Math.min(held, whole(held * leaving, name, quarter))
      counts.set(step.outflow, out)
      counts.set(step.id, held + of(counts, step.inflow) - out)
    }
  }
}

/** Rounded up or down by chance, so that small expectations are not always nought. */
const whole = (amount: number, name: string, quarter: number): number =>
  Math.floor(amount + chanceOf(`${name} ${quarter} whole`))

function of(counts: ReadonlyMap<string, number>, id: string): number {
  const found = counts.get(id)
  if (found === undefined) throw new Error(`“${id}” is asked for before it is worked out`)
  return found
}

function shareOf(step: Extract<Step, { kind: 'share' | 'posts' }>, { council, quarter }: Standing): number {
  const forced = shareForced(council, step.id, quarter)
  if (forced !== null) return forced
  const name = `${council.code} ${step.id}`
  const good = step.best === 'high' ? 1 : step.best === 'low' ? -1 : 0
  const drift = 'drift' in step ? (step.drift ?? 0) : 0
  const lean =
    0.6 * good * council.practice +
    0.6 * swingOf(name) +
    wandering * quarter * swingOf(`${name} drift`) +
    restlessness * swingOf(`${name} ${quarter}`)
  return Math.min(1, Math.max(0, step.level + step.spread * lean + drift * quarter))
}
