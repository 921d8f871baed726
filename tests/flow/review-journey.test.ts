import {
  AnswerReview,
  EnterReview,
  OneReturn,
  ReadingProfiles,
  Review,
  UndoProfile,
} from '@outturn/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '../support/index.ts'
import { answerReview, reviewOf, sendAndReview, sendReport } from './support/send-report.ts'
import { type Visitor, visitorFor } from './support/visitor.ts'

// A council's own report of an invented shape, from sending it to what it leaves in the draft.
const period = 'FY2026-Q2'
const title = 'Children’s services performance, Quarter 2 2026/27'
const report = (...more: readonly string[]) => ({
  fileName: 'report.txt',
  bytes: new TextEncoder().encode(
    [
      title,
      '',
      'Indicator\tQ1 2026/27\tQ2 2026/27',
      'Number of referrals\t310\t325',
      '% of re-referrals within 12 months\t25.4\t21.1 (50 / 180)',
      'Number of children looked after\t340\t3l2',
      'Special local count of visits\t12\t14',
      'Number of children subject to a child protection plan\t150\t161',
      ...more,
    ].join('\n'),
  ),
})

let server: TestServer
let analyst: Visitor
let approver: Visitor
let stranger: Visitor
let id = 0
const draft = async () => {
  const { return: one } = await analyst.get(OneReturn, { period })
  if (!one) throw new Error('There is no return')
  return one
}
const cellOf = async (indicator: string) =>
  (await draft()).cells.find((cell) => cell.indicator === indicator && cell.printed !== '')

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  analyst = await visitorFor(server.url, 'northvale.analyst@example.org')
  approver = await visitorFor(server.url, 'northvale.approver@example.org')
  stranger = await visitorFor(server.url, 'wirral.analyst@example.org')
})

describe('a council’s own report', () => {
  it('is read in stages and asks what is doubtful, with no answer given', async () => {
    const { receipt, review } = await sendAndReview(analyst, period, report())
    id = receipt.reviewId
    expect(receipt.again).toBe(false)
    expect(review).toMatchObject({ state: 'open', period, layout: 'general', answeredByProfile: 0 })
    expect(review.stages.map(({ name, state }) => [name, state])).toEqual(
      [
        ...['open', 'choose layout', 'read tables', 'drop names', 'match indicators'],
        ...['check figures', 'read narrative'],
      ].map((name) => [name, 'done']),
    )
    expect(review.questions.map(({ code, answer }) => [code, answer])).toEqual([
      ['printed-rate-not-its-parts', null],
      ['digits-look-alike', null],
      ['which-indicator', null],
    ])
    expect(review.counts).toMatchObject({ right: 6, held: 4, unread: 0, skipped: 0 })
    const { state, verbatim } = review.cells
    expect(verbatim.filter((_, i) => state[i] !== 'right')).toEqual(['21.1 (50 / 180)', '3l2', '12', '14'])
    expect(review.periods).toEqual([
      { period, figures: 2 },
      { period: 'FY2026-Q1', figures: 4 },
    ])
  })

  it('opens the same review when the same bytes come again', async () => {
    const { receipt } = await sendAndReview(analyst, period, report())
    expect(receipt).toEqual({ reviewId: id, again: true, fileName: 'report.txt', leftOut: 0 })
  })

  it('is nobody else’s: another council sees and answers nothing, an approver only looks', async () => {
    expect((await stranger.get(Review, { id })).review).toBeNull()
    const { version } = await reviewOf(analyst, id)
    const asked = { reviewId: id, version, answers: [] }
    expect((await stranger.ask(AnswerReview, asked)).errors[0]?.extensions?.code).toBe('not_found')
    const { review } = await approver.get(Review, { id })
    expect(review?.fileName).toBe('report.txt')
    const { errors } = await approver.ask(AnswerReview, asked)
    expect(errors[0]?.extensions?.code).toBe('not_allowed')
    expect((await sendReport(approver, period, report())).status).toBe(403)
  })

  it('takes only answers to its own questions, of a kind that there is, from whoever saw it as it is', async () => {
    const { version, questions } = await reviewOf(analyst, id)
    const refusal = async (answers: { question: string; answer: string | null }[], at = version) => {
      const { data, errors } = await analyst.ask(AnswerReview, { reviewId: id, version: at, answers })
      return data?.answerReview?.refusal?.code ?? errors[0]?.extensions?.code
    }
    const question = questions[0]?.id ?? ''
    expect(await refusal([{ question: 'another', answer: '{"do":"skip"}' }])).toBe('not_found')
    expect(await refusal([{ question, answer: 'yes' }])).toBe('not_found')
    expect(await refusal([{ question, answer: '{"do":"correct","value":"-"}' }])).toBe('not_found')
    expect(await refusal([{ question, answer: '{"do":"skip"}' }], version - 1)).toBe(
      'return_changed_meanwhile',
    )
    expect((await reviewOf(analyst, id)).version).toBe(version)
  })

  it('enters what is sure and nothing that waits', async () => {
    const { version } = await reviewOf(analyst, id)
    const { enterReview } = await analyst.get(EnterReview, { reviewId: id, version, period })
    expect(enterReview.refusal).toBeNull()
    expect(enterReview.review?.state).toBe('entered')
    expect((await cellOf('referrals_number'))?.printed).toBe('325')
    expect((await cellOf('cpp_number'))?.printed).toBe('161')
    expect(await cellOf('cla_number')).toBeUndefined()
    expect(await cellOf('rereferrals_pct')).toBeUndefined()
  })

  it('enters a corrected figure as it was corrected, and the parts where they were taken', async () => {
    const review = await answerReview(analyst, id, ({ code, answers }) => {
      if (code === 'digits-look-alike')
        return '{"do":"correct","value":"372","numerator":"","denominator":""}'
      if (code === 'printed-rate-not-its-parts')
        return answers.find(({ words }) => words.startsWith('The parts'))?.answer
      return undefined
    })
    expect(review.counts.held).toBe(2)
    expect(review.questions.map(({ answerWords }) => answerWords)).toEqual([
      'The parts: 50 / 180, so 27.8%',
      'Corrected to 372',
      null,
    ])
    expect(review.cells.verbatim).toContain('3l2')
    const { version } = review
    await analyst.get(EnterReview, { reviewId: id, version, period })
    expect((await cellOf('cla_number'))?.printed).toBe('372')
    const share = await cellOf('rereferrals_pct')
    expect([share?.printed, share?.numerator, share?.denominator].map(String)).toEqual(['27.8', '50', '180'])
  })

  it('never enters a printed figure that a person corrected', async () => {
    const bytes = new TextEncoder().encode(
      [title, '', 'Indicator\tQ1 2026/27\tQ2 2026/27', '% of re-referrals within 12 months\t25.4\t211'].join(
        '\n',
      ),
    )
    const { review } = await sendAndReview(analyst, period, { fileName: 'slip.txt', bytes })
    expect(review.questions.map(({ code }) => code)).toEqual(['percent-over-100', 'outside-plausible-range'])
    const { version, questions } = await answerReview(analyst, review.id, ({ code }) =>
      code === 'percent-over-100'
        ? '{"do":"correct","value":"21.1","numerator":"","denominator":""}'
        : undefined,
    )
    expect(questions.map(({ answerWords }) => answerWords)).toEqual(['Corrected to 21.1'])
    await analyst.get(EnterReview, { reviewId: review.id, version, period })
    expect((await cellOf('rereferrals_pct'))?.printed).toBe('21.1')
  })

  it('takes an answer back, and forgets it', async () => {
    const before = await reviewOf(analyst, id)
    const after = await answerReview(analyst, id, ({ code }) =>
      code === 'digits-look-alike' ? null : undefined,
    )
    expect(after.counts.held).toBe(before.counts.held + 1)
    const { receipt, review } = await sendAndReview(analyst, period, report('', ''))
    expect(receipt.reviewId).not.toBe(id)
    expect(review.questions.filter(({ answer }) => answer === null).map(({ code }) => code)).toEqual([
      'digits-look-alike',
      'which-indicator',
    ])
  })

  it('asks nothing twice: a name and an answer hold for the next report', async () => {
    await answerReview(analyst, id, ({ code }) =>
      code === 'which-indicator'
        ? '{"do":"indicator","id":"cin_number","basis":"snapshot"}'
        : code === 'digits-look-alike'
          ? '{"do":"accept"}'
          : undefined,
    )
    const { review } = await sendAndReview(analyst, period, report('', '', ''))
    expect(review.questions.filter(({ answer }) => answer === null)).toEqual([])
    expect(review.counts.held).toBe(0)
    expect(review.answeredByProfile).toBe(3)
    const { cells } = review
    expect(cells.indicator[cells.verbatim.indexOf('14')]).toBe('cin_number')
  })

  it('shows its profile, exports it and takes the last decision back', async () => {
    const { readingProfiles } = await analyst.get(ReadingProfiles, {})
    const [profile] = readingProfiles
    expect(profile?.names).toMatchObject([
      { label: 'Special local count of visits', indicator: 'cin_number' },
    ])
    expect(JSON.parse(profile?.exported ?? '').layout).toBe('general')
    expect((await stranger.get(ReadingProfiles, {})).readingProfiles).toEqual([])
    const { undoProfile } = await analyst.get(UndoProfile, { layout: 'general' })
    expect(undoProfile[0]?.version).toBe((profile?.version ?? 0) + 1)
    expect(undoProfile[0]?.decisions.length).toBe((profile?.decisions.length ?? 0) - 1)
  })

  it('that cannot be read is refused with the reason, and leaves the draft alone', async () => {
    const before = await draft()
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    const files = [
      { fileName: 'empty.txt', bytes: Buffer.from('') },
      { fileName: 'scan.png', bytes: picture },
      { fileName: 'broken.xlsx', bytes: Buffer.from('PK\u0003\u0004nothing') },
      { fileName: 'broken.pdf', bytes: Buffer.from('%PDF-1.7 nothing') },
    ]
    for (const file of files) {
      const { review } = await sendAndReview(analyst, period, file)
      expect([file.fileName, review.state]).toEqual([file.fileName, 'refused'])
      expect(review.refusal).toMatch(/\.$/)
    }
    expect(await draft()).toEqual(before)
  })

  it('with words and no table gives no figure, and says so', async () => {
    const bytes = Buffer.from(
      'The service did well this quarter.\nThe committee is asked to note the report.\n',
    )
    const { review } = await sendAndReview(analyst, period, { fileName: 'words.txt', bytes })
    expect(review).toMatchObject({ state: 'open', periods: [] })
    expect(review.cells.address).toEqual([])
    const { enterReview } = await analyst.get(EnterReview, {
      reviewId: review.id,
      version: review.version,
      period,
    })
    expect(enterReview.refusal?.code).toBe('return_is_empty')
  })

  it('is not taken for a period that has not begun, or that is none', async () => {
    expect((await sendReport(analyst, 'FY2031-Q1', report())).status).toBe(409)
    expect((await sendReport(analyst, 'never', report())).status).toBe(404)
  })
})
