import { catalogue, labelIndex } from '@outturn/indicators'
import { expect, test } from 'vitest'
import { sample } from '../layouts/sample.ts'
import { remember } from './profile/reading-profile.ts'
import { reviewReport } from './review-report.ts'

const settings = { indicators: catalogue, meanings: labelIndex, profile: null }
const report = (quarters: string, figures: string) =>
  sample(
    'Care',
    '',
    `Indicator|${quarters}`,
    `Total number of Children in Care|${figures}`,
    `Children nobody counts|${figures}`,
  )

test('the first time asks, the second time of the same shape does not', () => {
  const first = reviewReport(report('Q1 2030/31|Q2 2030/31', '50|51'), settings)
  expect(first.questions.map((question) => question.code)).toEqual(['which-indicator'])
  expect(first.proposals.map((proposal) => [proposal.indicator, proposal.printed])).toEqual([
    ['cla_number', '51'],
  ])
  const [question] = first.questions
  if (!question) throw new Error('a question')
  const profile = remember(first.profile, question, { answer: { do: 'no-indicator' }, code: '' })
  const second = reviewReport(report('Q2 2030/31|Q3 2030/31', '51|52'), { ...settings, profile })
  expect(second.questions).toEqual([])
  expect([second.quarter, second.proposals.map((proposal) => proposal.printed)]).toEqual([
    'FY2030-Q3',
    ['52'],
  ])
})

test('an answer about this report lets its figure into the draft', () => {
  const damaged = report('Q1 2030/31|Q2 2030/31', '50|5l')
  const first = reviewReport(damaged, settings)
  expect([first.counts, first.proposals]).toEqual([{ figures: 4, right: 2, held: 2, unread: 0 }, []])
  const held = first.questions.find((question) => question.label.startsWith('Total'))
  const after = reviewReport(damaged, {
    ...settings,
    answers: new Map([[held?.id ?? '', { do: 'correct', value: '51' }]]),
  })
  expect(after.proposals).toMatchObject([
    { indicator: 'cla_number', value: { kind: 'measured', amount: 51 } },
  ])
})
