import { expect, test } from 'vitest'
import type { Indicator } from '../indicator.ts'
import { anIndicator } from '../testing/index.ts'
import { catalogueProblems } from './check-catalogue.ts'

const problemsOf = (differences: Parameters<typeof anIndicator>[0]): readonly string[] =>
  catalogueProblems([anIndicator(differences)])

const other = (differences: Parameters<typeof anIndicator>[0]): Indicator =>
  anIndicator({
    id: 'early_letters_pct',
    name: 'Letters answered early',
    definition: 'Letters answered before the promised day, as a share of letters answered.',
    whyItMatters: 'Another invented indicator for tests.',
    ...differences,
  })

test('a whole definition has no problem', () => {
  expect(problemsOf({})).toEqual([])
  expect(catalogueProblems([anIndicator(), other({})])).toEqual([])
})

test.each<[string, Parameters<typeof anIndicator>[0], string]>([
  ['id', { id: 'Late-Letters' }, 'id that is not small words'],
  ['basis in the id', { id: 'late_letters_ytd' }, 'basis in its id'],
  ['name', { name: 'Late' }, 'name too short'],
  ['short name', { shortName: 'Letters that were answered much too late' }, 'short name'],
  ['definition', { definition: 'letters' }, 'definition that is not a sentence'],
  ['why it matters', { whyItMatters: '' }, 'why it matters'],
  ['decimals', { decimals: 1.5 }, 'decimals'],
  ['plausible range', { plausible: { from: 5, to: 5 } }, 'plausible range that is empty'],
  ['count below zero', { unit: 'count', plausible: { from: -1, to: 5 } }, 'counts below zero'],
  ['best range', { polarity: { range: { from: 90, to: 110 } } }, 'best range'],
  ['basis twice', { bases: ['snapshot', 'snapshot'] }, 'repeats a basis'],
  ['numerator', { numerator: null }, 'what is counted'],
  ['denominator', { denominator: null }, 'divided by'],
  ['share that adds up', { counting: 'additive' }, 'share but adds up'],
  [
    'snapshot that adds up',
    { unit: 'count', counting: 'additive', bases: ['snapshot'] },
    'snapshot but adds up',
  ],
  ['printed basis', { printed: [{ basis: 'snapshot', labels: ['Late'], codes: [] }] }, 'printed in a basis'],
  [
    'published basis',
    {
      published: [
        { source: 'LAIT', measure: 'x', basis: 'snapshot', yearType: 'financial', quartiles: 'shown' },
      ],
    },
    'published in a basis',
  ],
  ['version skipped', { versions: [{ version: 2, date: '2020-01-01', reason: 'Changed.' }] }, 'version'],
  ['version without reason', { versions: [{ version: 1, date: '2020-01-01', reason: '' }] }, 'reason'],
  [
    'dates that fall',
    {
      versions: [
        { version: 1, date: '2020-01-01', reason: 'First.' },
        { version: 2, date: '2019-01-01', reason: 'Second.' },
      ],
    },
    'do not ascend',
  ],
  [
    'part that is nowhere',
    { parts: { numerator: 'nothing_number', denominator: null } },
    'no other indicator',
  ],
  [
    'part that is itself',
    { parts: { numerator: 'late_letters_pct', denominator: null } },
    'no other indicator',
  ],
  [
    'label that says nothing',
    { printed: [{ basis: 'in_period', labels: ['<b></b>'], codes: [] }] },
    'nothing',
  ],
])('refuses a definition with a wrong %s', (_, differences, said) => {
  const problems = problemsOf(differences)
  expect(
    problems.some((problem) => problem.includes(said)),
    problems.join('; '),
  ).toBe(true)
})

test('refuses the same id, sentence or published name twice', () => {
  const lait = {
    source: 'LAIT',
    measure: 'LateLet',
    basis: 'in_period',
    yearType: 'financial',
    quartiles: 'shown',
  } as const
  expect(catalogueProblems([anIndicator(), anIndicator()]).join()).toContain(
    'id “late_letters_pct” stands twice',
  )
  expect(
    catalogueProblems([anIndicator(), other({ whyItMatters: 'An invented indicator for tests.' })]),
  ).toHaveLength(1)
  expect(catalogueProblems([anIndicator({ published: [lait] }), other({ published: [lait] })])).toEqual([
    'published name “LAIT LateLet” stands twice',
  ])
})

test('refuses a label that two indicators print for one basis, and one basis too many for a code', () => {
  const first = anIndicator({ printed: [{ basis: 'in_period', labels: ['% Late letters'], codes: ['L1'] }] })
  const second = other({
    printed: [{ basis: 'in_period', labels: ['late  LETTERS, percentage'], codes: [] }],
  })
  const third = other({ printed: [{ basis: 'ytd_financial', labels: [], codes: ['L1'] }] })
  expect(catalogueProblems([first, second])).toEqual([])
  const reworded = other({
    printed: [{ basis: 'in_period', labels: ['Percentage late letters'], codes: [] }],
  })
  expect(catalogueProblems([first, reworded])).toHaveLength(1)
  expect(catalogueProblems([first, third])).toEqual([
    '“L1” is claimed by late_letters_pct in_period and by early_letters_pct ytd_financial',
  ])
})

test('two definitions that must not be compared must both say so', () => {
  const one = anIndicator({ variants: [{ id: 'early_letters_pct', differs: 'Counts early ones.' }] })
  expect(catalogueProblems([one, other({})])).toHaveLength(1)
  expect(
    catalogueProblems([one, other({ variants: [{ id: one.id, differs: 'Counts late ones.' }] })]),
  ).toEqual([])
})
