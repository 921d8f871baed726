import { anXlsx } from '@outturn/returns/testing'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { startServer, type TestServer } from '../support/index.ts'
import { sendAndReview } from './support/send-report.ts'
import { type Visitor, visitorFor } from './support/visitor.ts'

// Names of people that a report carries in every place where a report can carry one.
let server: TestServer
let analyst: Visitor
let everything: pg.Client
beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  analyst = await visitorFor(server.url, 'northvale.analyst@example.org')
  // The one role that no row security hides anything from.
  const address = new URL(inject('admin'))
  address.pathname = new URL(server.database.ownerUrl).pathname
  everything = new pg.Client({ connectionString: address.href })
  await everything.connect()
})

afterAll(() => everything?.end())

const text = [
  'Scorecard, prepared by Ann Plantedname',
  'Lead officer: Bob Plantedname',
  'Children in care (Owner: Cy Plantedname)',
  '',
  'Indicator\tOwner\tQ1 2023/24\tQ2 2023/24\tComment',
  'Total number of Children in Care (Lead: Di Plantedname)\tEd Plantedname\t250\t251\tSeen by Flo Plantedname, who agrees',
  'Children in care visited, Cllr Gus Plantedname\tHal Plantedname\t90.1%\t91.2%\tMrs Ida Plantedname reports',
  'Re-referrals\tJo Plantedname\t21%\tMr Kit Plantedname to say\tLee Plantedname',
  '',
  'Two children of one family came into care, Mrs Mo Plantedname says. The rate is explained by Ned Plantedname.',
].join('\n')

const workbook = () =>
  anXlsx({
    sheets: [
      {
        name: 'Mrs Pat Plantedname',
        rows: text.split('\n').map((line) => line.split('\t')),
      },
      {
        name: 'Sam Plantedname Q2',
        rows: [
          ['Indicator', 'Q2 2023/24'],
          ['Visits', '5'],
        ],
      },
    ],
  })

const everywhere = async (): Promise<string[]> => {
  const { rows } = await everything.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const { rows: hits } = await everything.query<{ text: string }>(
      `select left(t::text, 4000) as text from ${name} t where t::text ilike '%plantedname%'`,
    )
    found.push(
      ...hits.map((hit) => `${name}: ${hit.text.replace(/^.*?(.{0,60}plantedname.{0,20}).*$/is, '$1')}`),
    )
  }
  return found
}

it.each([
  ['a text', 'Return of Mr Quin Plantedname.txt', () => Buffer.from(text)],
  ['a workbook', 'Owner - Ray Plantedname.xlsx', () => Buffer.from(workbook())],
  ['a file that nothing announces', 'Return Tess Plantedname Q2.txt', () => Buffer.from(`${text}\n`)],
])('%s leaves no name of a person in any table or in the log', async (_, fileName, bytes) => {
  const { review } = await sendAndReview(analyst, 'FY2025-Q2', { fileName, bytes: bytes() })
  expect(review.state).toBe('open')
  expect(review.counts.right).toBeGreaterThan(1)
  expect(JSON.stringify(review)).not.toMatch(/plantedname/i)
  expect(await everywhere()).toEqual([])
  expect(server.log()).not.toMatch(/plantedname/i)
})
