import { emptyMatchTable } from '../../match/match-cells.ts'
import type { ReportDocument } from '../lines/report-line.ts'
import type { ReadCell } from '../read-cell-types.ts'
import { readReport } from '../read-report.ts'
import { tableDamages } from './damage-tables.ts'
import { valueDamages } from './damage-values.ts'
import { type DamagedLine, documentOf, linesOf } from './damaged.ts'
import { judgeDamage } from './judge-damage.ts'
import { type Draw, pick, seeded } from './seeded.ts'
import { damageTables } from './tables-of.ts'

/** One row of the table of mutations. */
export interface MutationRow {
  readonly kind: string
  readonly canBeSeen: boolean
  readonly mutations: number
  readonly right: number
  readonly held: number
  readonly missed: number
  readonly wrong: number
  /** The first wrong figures, for mending: seed and what was read. */
  readonly examples: readonly string[]
}

interface Kind {
  readonly kind: string
  readonly canBeSeen: boolean
  readonly make: (draw: Draw) => readonly DamagedLine[] | null
}

/** Everything that is read, as a council's report is read, apart from which indicator a row is. */
const wholeReading = (document: ReportDocument): readonly ReadCell[] =>
  readReport(document, { matchTable: emptyMatchTable }).cells

/** The kinds of damage that a report's shape allows. */
function kindsFor(document: ReportDocument): readonly Kind[] {
  const lines = linesOf(document)
  const tables = damageTables(document)
  if (tables.length > 0)
    return tableDamages.map(({ kind, canBeSeen, apply }) => ({
      kind,
      canBeSeen,
      make: (draw) => {
        const table = pick(draw, tables)
        return table ? apply(lines, table, draw) : null
      },
    }))
  const valueLines = [...new Set(wholeReading(document).map((cell) => cell.place.row))]
  return valueDamages.map(({ kind, canBeSeen, apply }) => ({
    kind,
    canBeSeen,
    make: (draw) => apply(lines, valueLines, draw),
  }))
}

/** Damages a report so many times, kind after kind with seeds counted up, and scores each reading against the clean one. */
export function runMutations(document: ReportDocument, count: number): readonly MutationRow[] {
  const clean = wholeReading(document)
  const kinds = kindsFor(document)
  const rows = kinds.map(({ kind, canBeSeen }) => ({
    kind,
    canBeSeen,
    mutations: 0,
    right: 0,
    held: 0,
    missed: 0,
    wrong: 0,
    examples: [] as string[],
  }))
  const before = JSON.stringify(document.lines.map((line) => line.cells))
  let done = 0
  for (let seed = 1; done < count && seed < count * 20; seed++) {
    const at = seed % kinds.length
    const [kind, row] = [kinds[at], rows[at]]
    const lines = kind?.make(seeded(seed * 7919))
    if (!kind || !row || !lines || JSON.stringify(lines.map((line) => line.cells)) === before) continue
    done++
    const damaged = documentOf(lines)
    const score = judgeDamage(clean, wholeReading(damaged), lines)
    row.mutations++
    row.right += score.right
    row.held += score.held
    row.missed += score.missed
    row.wrong += score.wrong.length
    if (score.wrong.length > 0 && row.examples.length < 5)
      row.examples.push(
        `seed ${seed}: line ${score.wrong[0]?.place.row} ${score.wrong[0]?.label.slice(0, 40)} ${score.wrong[0]?.role} ${score.wrong[0]?.period} = ${score.wrong[0]?.value} (${score.wrong.length})`,
      )
  }
  return rows
}
