import { expect, test } from 'vitest'
import { readPeriodWords } from './period-words.ts'

test.each([
  ['Apr-23', { is: 'month', code: '2023-04' }],
  ['September 2023', { is: 'month', code: '2023-09' }],
  ['2025-26 Q2', { is: 'quarter', code: 'FY2025-Q2' }],
  ['Q4 2021/22', { is: 'quarter', code: 'FY2021-Q4' }],
  ['Qtr. 1 outturn', { is: 'quarter_of_unknown_year', part: 1 }],
  ['Quarter 2', { is: 'quarter_of_unknown_year', part: 2 }],
  ['2020/21', { is: 'year', year: 2020 }],
  ['2021/22 Summer', { is: 'term', code: 'AY2021-T3' }],
  ['2022/23 Autumn Term', { is: 'term', code: 'AY2022-T1' }],
])('%s', (text, words) => expect(readPeriodWords(text)).toEqual(words))

test.each(['2020/22', '03 October 2025', '12', 'Target', 'May', ''])('“%s” names no period', (text) =>
  expect(readPeriodWords(text)).toBeNull(),
)
