import { EnterReview, OneReturn, SetCouncilSetting } from '@outturn/contracts'
import { anXlsx } from '@outturn/returns/testing'
import { beforeAll, expect, it } from 'vitest'
import { startServer } from '../support/index.ts'
import { answerReview, sendAndReview } from './support/send-report.ts'
import { type Visitor, visitorFor } from './support/visitor.ts'

// Ways to answer that need more than one figure or no figure at all, and what a council calls its own indicators.
const period = 'FY2026-Q2'
let analyst: Visitor
const sent = (...rows: readonly string[]) => ({
  fileName: 'report.txt',
  bytes: new TextEncoder().encode(
    ['Performance, Quarter 2 2026/27', '', 'Indicator\tQ1 2026/27\tQ2 2026/27', ...rows].join('\n'),
  ),
})
const printed = async (indicator: string) =>
  (await analyst.get(OneReturn, { period })).return?.cells.find((cell) => cell.indicator === indicator)

beforeAll(async () => {
  const { url } = await startServer({ content: 'seeded' })
  analyst = await visitorFor(url, 'northvale.analyst@example.org')
})

it('every figure of a row that slipped is typed at once, and enters as it was typed', async () => {
  const rows = ['Number of children looked after\tto say\t340', 'Number of referrals\t310\t325']
  const { review } = await sendAndReview(analyst, period, sent(...rows))
  const question = review.questions.find(({ code }) => code === 'row-may-be-shifted')
  if (!question) throw new Error('No question was asked')
  const { address, column, role } = review.cells
  const figures = Object.fromEntries(
    question.cells.map((at, n) => [
      `${address[at]} ${column[at]} ${role[at]}`,
      { value: String(331 + n), numerator: '', denominator: '' },
    ]),
  )
  const answer = JSON.stringify({ do: 'correct-each', figures })
  const after = await answerReview(analyst, review.id, ({ id }) => (id === question.id ? answer : undefined))
  expect(after.questions.find(({ id }) => id === question.id)?.answerWords).toBe(
    `${question.cells.length} figures typed by hand`,
  )
  expect(after.counts.held).toBe(0)
  expect(after.cells.verbatim).toEqual(review.cells.verbatim)
  await analyst.get(EnterReview, { reviewId: review.id, version: after.version, period })
  expect((await printed('cla_number'))?.printed).toBe(String(330 + question.cells.length))
})

it('a figure that cannot be said is missing with its reason, never blank', async () => {
  const { review } = await sendAndReview(analyst, period, sent('Number of referrals\t310\t32S'))
  const after = await answerReview(analyst, review.id, () => '{"do":"missing","because":"pending"}')
  await analyst.get(EnterReview, { reviewId: review.id, version: after.version, period })
  expect(await printed('referrals_number')).toMatchObject({ amount: null, status: 'pending' })
})

it('commentary that contradicts its table is a question, and the figure waits for its answer', async () => {
  const rows = ['% of re-referrals within 12 months\t25.4%\t21.1%', '']
  const { review } = await sendAndReview(
    analyst,
    period,
    sent(...rows, 'Re-referrals within 12 months stood at 29% in Q2, which is in line with plan.'),
  )
  expect(review.questions.map(({ code, seen }) => [code, seen])).toEqual([
    ['narrative-against-table', expect.stringContaining('29 per cent, the table 21.1')],
  ])
  expect(review.counts.held).toBe(1)
})

it('a row is known by the name that the council gave its indicator', async () => {
  const row = 'Front door contacts turned into work\t310\t325'
  const before = (await sendAndReview(analyst, period, sent(row))).review
  expect(before.cells.indicator).toEqual([null, null])
  await analyst.get(SetCouncilSetting, {
    indicator: 'referrals_number',
    basis: 'in_period',
    from: '2026-04-01',
    code: null,
    label: 'Front door contacts turned into work',
    polarity: null,
    rangeFrom: null,
    rangeTo: null,
  })
  const { review } = await sendAndReview(analyst, period, sent(row, ''))
  expect(review.cells.indicator).toEqual(['referrals_number', 'referrals_number'])
  expect(review.cells.matchedBy).toEqual(['own', 'own'])
})

it('a workbook of two hundred sheets is read whole, and says how many it opened', async () => {
  const rows = [
    ['Indicator', 'Q1 2026/27', 'Q2 2026/27'],
    ['Number of referrals', 310, 325],
    ['Number of children looked after', 340, 345],
  ]
  const sheets = Array.from({ length: 200 }, (_, at) => ({ name: `Team ${at + 1}`, rows }))
  const bytes = Buffer.from(anXlsx({ sheets }))
  const { review } = await sendAndReview(analyst, period, { fileName: 'teams.xlsx', bytes })
  expect(review.stages[0]).toMatchObject({ name: 'open', state: 'done', count: 200 })
  expect(review.cells.address).toHaveLength(800)
})
