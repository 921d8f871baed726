import { createHash, randomUUID } from 'node:crypto'
import { type Basis, catalogue, councilId } from '@outturn/indicators'
import {
  blankRow,
  checkDraft,
  readTemplateReturn,
  type TemplateRow,
  writeTemplateCsv,
} from '@outturn/returns'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { aDatabase } from '../../../../../tests/support/database/index.ts'
import { Database, type Who, type WritingScope } from '../../database/index.ts'
import { serverSource } from '../../database/open-database.ts'
import { applyReading } from './apply-reading.use-case.ts'
import type { CellRow, NewCell } from './cell.store.ts'
import { checkContext } from './check-context.ts'
import { countDraft } from './count-draft.ts'
import { editCells } from './edit-cells.use-case.ts'
import { confirmCell, explainFinding } from './explain-finding.use-case.ts'
import { readFindings } from './finding.store.ts'
import { loadDraft } from './load-draft.ts'
import { receiveFile } from './receive-file.use-case.ts'
import { lockReturn } from './return.store.ts'
import { signOffReturn } from './sign-off-return.use-case.ts'
import { startReturn } from './start-return.use-case.ts'
import { submitReturn } from './submit-return.use-case.ts'
import { toCells } from './to-cells.ts'
import { compareFindings, toFindings } from './to-findings.ts'

const { ownerUrl, appUrl } = await aDatabase('migrated')
const owner = new pg.Client({ connectionString: ownerUrl })
await owner.connect()
const source = await serverSource({ url: appUrl, poolSize: 2 }).initialize()
const database = new Database(source)
afterAll(() => Promise.all([source.destroy(), owner.end()]))

const area = 'E08000015'
const { rows: councils } = await owner.query<{ id: number }>(
  `with d as (insert into reference.dataset (id, name, publisher, source_url, licence)
     values ('test', 'Test', 'Test', 'https://example.org', 'none') returning id),
   a as (insert into reference.area (area_code, kind, name, status, dataset_id)
     select '${area}', 'council', 'Wirral', 'current', id from d returning area_code)
   insert into outturn.council (area_code, name) select area_code, 'Wirral' from a returning id`,
)
const as = (personId: number, role: Who['role']): Who => ({
  ...{ personId, membershipId: personId, role, agreementId: null },
  councilId: councilId(councils[0]?.id ?? 0),
})
const write = <T>(errand: (scope: WritingScope) => Promise<T>, who = as(1, 'analyst')): Promise<T> =>
  database.writing(who, randomUUID(), errand)

/** Figures that are checked against their parts, each other and the quarter before. */
const figures = [
  ['rereferrals_pct', 'in_period'],
  ['rereferrals_number', 'in_period'],
  ['referrals_number', 'in_period'],
  ['referrals_number', 'ytd_financial'],
  ['cla_number', 'snapshot'],
] as const satisfies readonly (readonly [string, Basis])[]
const texts = ['', '0', '5', '12,5', '120', '-3', 'twelve', '40%', '900', 'tbc']

const of = fc.constantFrom(...figures)
const text = fc.constantFrom(...texts)
const part = fc.constantFrom('value', 'numerator', 'denominator', 'status', 'note')
const which = fc.nat(5)
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('edit'), of, part, text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('confirm'), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('explain'), which }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('send'), sent: fc.array(fc.tuple(of, text), { maxLength: 6 }) }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

async function take(returnId: number, period: string, one: Step): Promise<void> {
  if ('part' in one) await edit(returnId, one)
  else if ('sent' in one) await send(period, one.sent)
  else
    await write(async (scope) => {
      const revision = await lockReturn(scope, returnId)
      const found = revision ? await readFindings(scope, revision) : []
      const open = found.filter(({ state, severity }) => state === 'open' && severity === 'held')
      const finding = open[one.which % Math.max(1, open.length)]
      if (!finding) return
      const { id: findingId, indicator, basis } = finding
      const explanation = 'It is right.'
      if (one.kind === 'confirm' && indicator !== null && basis !== null)
        await confirmCell(scope, { returnId, indicator, basis, explanation })
      else await explainFinding(scope, { returnId, findingId, explanation })
    })
}

const edit = (returnId: number, one: Extract<Step, { part: string }>): Promise<unknown> =>
  write(async (scope) => {
    const [indicator, basis] = one.of
    const revision = await lockReturn(scope, returnId)
    const { rows } = revision ? await loadDraft(scope, revision) : { rows: [] }
    const row = rows.find((known) => known.indicator === indicator && known.basis === basis)
    await editCells(scope, returnId, [{ indicator, basis, [one.part]: one.text, version: row?.version ?? 0 }])
  })

async function send(period: string, sent: readonly (readonly [(typeof figures)[number], string])[]) {
  const rows = sent.flatMap(([[id, basis], value]): TemplateRow[] => {
    const indicator = catalogue.get(id)
    return indicator ? [{ ...blankRow(indicator, basis, ''), value }] : []
  })
  const csv = writeTemplateCsv(rows, { councilName: 'Wirral', areaCode: area, period })
  const bytes = Buffer.from(csv)
  const sha256 = createHash('sha256').update(bytes).update(randomUUID()).digest()
  await write(async (scope) => {
    const file = { name: 'return.csv', mediaType: 'text/csv', bytes, sha256 }
    const { returnId, readingId } = await receiveFile(scope, { period, file, version: null })
    const context = { ...(await checkContext(scope, period)), sentBefore: [] }
    const read = readTemplateReturn({ bytes, fileName: file.name, sha256: null }, context)
    await applyReading(scope, { returnId, readingId, stages: [], read })
  })
}

const named = (row: CellRow, names: readonly string[]): NewCell =>
  Object.fromEntries(names.map((name) => [name, row[name as keyof NewCell]])) as unknown as NewCell
const byFigure = (one: { indicator: string; basis: string }, other: { indicator: string; basis: string }) =>
  `${one.indicator} ${one.basis}`.localeCompare(`${other.indicator} ${other.basis}`)

/** What is stored of a draft's check, and what a check finds now. */
const compare = (returnId: number) =>
  write(async (scope) => {
    const revision = await lockReturn(scope, returnId)
    if (!revision) throw new Error('There is no return')
    const { draft, rows } = await loadDraft(scope, revision)
    const fresh = checkDraft(draft, await checkContext(scope, revision.period))
    const cells = toCells(draft, fresh.proposed)
    const stored = await readFindings(scope, revision)
    const { figures: measured, missing, held, toMend, noted } = revision
    return {
      stored: rows.map((row) => named(row, Object.keys(cells[0] ?? {}))).sort(byFigure),
      fresh: cells.toSorted(byFigure),
      unlike: compareFindings(
        stored.filter(({ source: from }) => from === 'draft'),
        toFindings(fresh.findings, draft),
      ),
      counts: { figures: measured, missing, held, toMend, noted },
      counted: countDraft(cells, stored),
    }
  })

const now = async (scope: WritingScope, returnId: number) => ({
  returnId,
  version: (await lockReturn(scope, returnId))?.version ?? 0,
})

it('is what a check finds, after any edits, confirmations, explanations and files', {
  timeout: 180_000,
}, async () => {
  const before = await write((scope) => startReturn(scope, 'FY2024-Q1'))
  await send('FY2024-Q1', [
    [figures[2], '900'],
    [figures[3], '900'],
    [figures[4], '120'],
  ])
  await write(async (scope) => submitReturn(scope, await now(scope, before.id)))
  await write(async (scope) => signOffReturn(scope, await now(scope, before.id)), as(2, 'approver'))
  // One draft from beginning to end: each run goes on from what the last one left.
  const { id } = await write((scope) => startReturn(scope, 'FY2024-Q2'))
  let held = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
      for (const one of steps) {
        await take(id, 'FY2024-Q2', one)
        const { stored, fresh, unlike, counts, counted } = await compare(id)
        expect(stored).toEqual(fresh)
        expect(unlike).toEqual({ added: [], restated: [] })
        expect(counts).toEqual(counted)
        held += counts.held
      }
    }),
    { numRuns: 50 },
  )
  // The quarter before stands, so that something was held against it.
  expect(held).toBeGreaterThan(0)
})
