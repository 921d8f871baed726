import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { catalogue, labelIndex } from '@outturn/indicators'
import {
  type Answers,
  answersOf,
  applyAnswers,
  emptyProfile,
  type MatchedCell,
  matchTable,
  type Question,
  questionsOf,
  type ReadingProfile,
  readReport,
  readTextLines,
} from '@outturn/returns'
import { describe, expect, test } from 'vitest'
import { keepDecision } from './keep-decision.ts'
import { printedKey } from './printed-question.ts'
import { nextCorporateScorecard } from './testing/next-corporate-scorecard.ts'
import { nextIndicatorSets } from './testing/next-indicator-sets.ts'
import { nextMonthlyDataset } from './testing/next-monthly-dataset.ts'
import { nextQuarterlyDashboard } from './testing/next-quarterly-dashboard.ts'
import { nextScrutinyReport } from './testing/next-scrutiny-report.ts'

// What a council is asked about a report, about the same report again, and about the next quarter's.
const folder = fileURLToPath(new URL('../../../../../../shared/documents/', import.meta.url))
const here = existsSync(folder)
if (!here) console.info('Left out: the five reports are not beside the checkout.')

interface Asked {
  readonly cells: readonly MatchedCell[]
  readonly questions: readonly Question[]
}

/** What is still asked after everything that the profile settles. */
function ask(text: string, profile: ReadingProfile | null): Asked {
  const table = matchTable(
    { indicators: [...catalogue.values()], meanings: labelIndex },
    profile?.names ?? [],
  )
  const { cells } = readReport(readTextLines(text), { matchTable: table, indicators: catalogue })
  const settled = profile ? answersOf(profile) : new Map()
  const answers: Answers = new Map(
    questionsOf(cells).flatMap((question) => {
      const answer = settled.get(question.id) ?? settled.get(printedKey(question, cells))
      return answer ? [[question.id, answer] as const] : []
    }),
  )
  const waiting = new Set(questionsOf(applyAnswers(cells, answers)).map(({ id }) => id))
  return { cells, questions: questionsOf(cells).filter(({ id }) => !answers.has(id) && waiting.has(id)) }
}

/** The profile after somebody took the likeliest answer to every question. */
const answered = (layout: string, { questions, cells }: Asked): ReadingProfile =>
  questions.reduce<ReadingProfile>((profile, question) => {
    const answer = question.answers[0]?.answer
    return answer ? keepDecision(profile, { question, answer }, cells) : profile
  }, emptyProfile(layout))

interface NextReport {
  readonly file: string
  readonly layout: string
  readonly next: (document: ReturnType<typeof readTextLines>, cells: readonly MatchedCell[]) => string
  readonly renamed: readonly [string, string]
  readonly added: string
}

const reports: readonly NextReport[] = [
  {
    file: '000-quarterly-dashboard.txt',
    layout: 'quarterly-dashboard',
    next: nextQuarterlyDashboard,
    renamed: ['Full Care Orders at period end', 'Homes that came back to us at period end'],
    added: [
      '',
      'LANTERN METRICS\t2025-26 Q3\t2025-26 Q2\tChange q-on-q\tChange y-on-y\t2025-26 Q1\t2024-25 Q4\t2024-25 Q3\t2024-25 Q2\tRegion\tNational\tTrend most recent on right Green best, Red worst',
      'Lanterns lent to carers\t15\t14\t↑\t↑\t13\t12\t11\t10\t-\t-\t',
    ].join('\n'),
  },
  {
    file: '001-scrutiny-report.txt',
    layout: 'scrutiny-report',
    next: nextScrutinyReport,
    renamed: [
      'Monthly number of re-referrals that are repeat within 12 months',
      'Families that came back to us',
    ],
    added: [
      '',
      'FOSTERING: ENQUIRIES',
      '',
      '\t\tCSC 999\t',
      '\t\tMonthly number of lanterns lent to carers\tMonthly number of lanterns returned',
      ...['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map(
        (month, at) => `${at === 0 ? 'In Month Performance' : ''}\t${month}-23\t${11 + at}\t${9 + at}`,
      ),
      'Annual Trend\t2022/23\t150\t130',
      '\t2023/24\t135\t117',
    ].join('\n'),
  },
  {
    file: '002-corporate-scorecard.txt',
    layout: 'corporate-scorecard',
    next: nextCorporateScorecard,
    renamed: [
      '% of closed Early Help Cases that were not',
      '% of families who came back to us that were not',
    ],
    added: [
      '',
      '\t\t2022-23\t\t\t\t2023-24\t\t\t\t\t\t\tBenchmarking comparator data',
      'Performance Indicator\t\tQtr. 1 outturn\tQtr. 2 outturn\tQtr. 3 outturn\tQtr. 4 outturn\tQtr. 1 outturn\tQtr. 2 outturn\tQtr. 3 outturn\tTarget\tScore\tShort term trend\tAnnual trend\t',
      'After dark\t<b>PI.9999</b> Number of lanterns lent to carers\t10\t11\t12\t13\t14\t15\t<b>16</b>\t15\t★\t↗\t↗\t12 England',
    ].join('\n'),
  },
  {
    file: '003-committee-indicator-sets.txt',
    layout: 'committee-indicator-sets',
    next: nextIndicatorSets,
    renamed: ['Social care contacts', 'Families that came back to us'],
    added: [
      '',
      'After dark',
      '',
      '\t\tYear-End\t\t2022/23\t\t\t\t\t\t',
      '\t2019/20\t2020/21\t2021/22\tQ1\tQ2\tQ3\tNational (20/21)\tNorth West (20/21)\tStat Neighbours (20/21)\tTrend',
      'Lanterns lent to carers\t40\t44\t48\t12\t13\t14\t-\t-\t-\t',
    ].join('\n'),
  },
  {
    file: '004-monthly-kpi-dataset.txt',
    layout: 'monthly-dataset',
    next: nextMonthlyDataset,
    renamed: ['Number of contacts received (includes', 'Number of calls, letters and visits (includes'],
    added: [
      '',
      'The comment on the measure before.',
      '',
      'X',
      '99',
      'Number of lanterns lent to carers in the month',
      '',
      'Ab',
      'cd',
      'ef',
      'gh',
      '',
      'Carers are given what they need after dark.',
      '',
      '11 12 13 14 15 16 17 6% 5% 14 17 - - -',
      '',
    ].join('\n'),
  },
]

describe.skipIf(!here)('the questions about a council’s report', () => {
  test.each(reports)(
    '$file: the next quarter asks about what is new only',
    ({ file, layout, next, renamed, added }) => {
      const text = readFileSync(`${folder}${file}`, 'utf8')
      const first = ask(text, null)
      const profile = answered(layout, first)
      const second = ask(text, profile)
      const later = next(readTextLines(text), first.cells).replace(renamed[0], renamed[1])
      expect(later).toContain(renamed[1])
      const third = ask(`${later}\n${added}`, profile)
      const told = third.questions.map(({ code, label, seen }) => `${code}: ${label} (${seen})`)
      console.info(
        `${file}: ${first.questions.length} questions first, ${second.questions.length} again, ${third.questions.length} next quarter`,
      )
      expect(second.questions).toEqual([])
      const aboutNew = (question: string): boolean => /lantern|came back to us|calls, letters/i.test(question)
      expect(told.filter((question) => !aboutNew(question))).toEqual([])
      expect(told.filter(aboutNew).length).toBeGreaterThan(0)
      expect(third.cells.length).toBeGreaterThan(first.cells.length)
    },
  )
})
