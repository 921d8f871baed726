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
  ['Q3 23/24', { is: 'quarter', code: 'FY2023-Q3' }],
  ['23-24 Q3 (Oct - Dec)', { is: 'quarter', code: 'FY2023-Q3' }],
  ['Quarter 3 2023/24 Actual', { is: 'quarter', code: 'FY2023-Q3' }],
  ['FY23/24', { is: 'year', year: 2023 }],
  ['2022/23 Year End', { is: 'year', year: 2022 }],
  ['Oct-Dec 2023', { is: 'quarter', code: 'FY2023-Q3' }],
  ['Jan to Mar 24', { is: 'quarter', code: 'FY2023-Q4' }],
  ['2022/23 Autumn Term', { is: 'term', code: 'AY2022-T1' }],
])('%s', (text, words) => expect(readPeriodWords(text)).toEqual(words))

test.each([
  '23/24',
  '10 / 11',
  'Q3 23/25',
  'Oct-Nov 2023',
  '2020/22',
  '03 October 2025',
  '12',
  'Target',
  'May',
  '',
])('“%s” names no period', (text) => expect(readPeriodWords(text)).toBeNull())
