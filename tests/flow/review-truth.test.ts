import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EnterReview, OneReturn, ReviseReturn } from '@outturn/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '../support/index.ts'
import { answerReview, sendAndReview } from './support/send-report.ts'
import { type Visitor, visitorFor } from './support/visitor.ts'

// What five councils' reports leave in a draft, against the returns that were made from them by hand.
const reports = [
  ['leicester', '000-quarterly-dashboard.txt', ['FY2025-Q2', 'FY2025-Q1']],
  ['darlington', '001-scrutiny-report.txt', ['FY2023-Q2', '2023-05', 'FY2021']],
  ['dudley', '002-corporate-scorecard.txt', ['FY2023-Q2']],
  ['wirral', '003-committee-indicator-sets.txt', ['FY2022-Q2', 'FY2020']],
  ['southampton', '004-monthly-kpi-dataset.txt', ['2021-08', '2021-03']],
] as const

const folder = fileURLToPath(new URL('../../../shared/documents/', import.meta.url))
if (!existsSync(folder)) console.info('Left out: the five reports are not beside the checkout.')

const notKnown = JSON.stringify({ do: 'missing', because: 'not_available' })

const cellsOf = async (visitor: Visitor, period: string) => {
  const { return: one } = await visitor.get(OneReturn, { period })
  if (!one) throw new Error(`There is no return for ${period}`)
  return one
}

describe.skipIf(!existsSync(folder))('the figures that enter from a report', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer({ content: 'seeded' })
  })

  it.each(reports)('of %s are those of the returns made by hand', async (council, document, periods) => {
    const analyst = await visitorFor(server.url, `${council}.analyst@example.org`)
    const bytes = readFileSync(`${folder}${document}`)
    for (const [at, period] of periods.entries()) {
      const before = await cellsOf(analyst, period)
      await analyst.get(ReviseReturn, { returnId: before.id, reason: 'Taken from the report itself.' })
      const again = Buffer.concat([bytes, Buffer.from('\n'.repeat(at))])
      const { review } = await sendAndReview(analyst, period, { fileName: document, bytes: again })
      const { version, counts } = await answerReview(analyst, review.id, ({ code, answer, answers }) => {
        if (answer !== null) return undefined
        // The returns made by hand leave a blank as not available, whatever it may mean.
        return code === 'blank-in-column' ? notKnown : answers[0]?.answer
      })
      expect(counts.held).toBe(0)
      await analyst.get(EnterReview, { reviewId: review.id, version, period })
      const after = await cellsOf(analyst, period)
      const entered = new Map(after.cells.map((cell) => [`${cell.indicator} ${cell.basis}`, cell]))
      const differing = before.cells.flatMap((cell) => {
        const now = entered.get(`${cell.indicator} ${cell.basis}`)
        // A rate that is worked out from its parts has no printed figure of its own.
        const same =
          now?.printed === null && now.numerator !== null
            ? now.numerator === cell.numerator && now.denominator === cell.denominator
            : now?.printed === cell.printed && now.status === cell.status
        return same ? [] : [`${cell.indicator} ${cell.basis}: ${cell.printed}, now ${now?.printed}`]
      })
      expect(differing).toEqual([])
      expect(after.toMend).toBe(0)
    }
  })
})
