import { areaCode, measured, missing } from '@outturn/indicators'
import { expect, test } from 'vitest'
import { areaBook } from './area-book.ts'
import { readEesFile } from './read-ees-file.ts'
import { startEesReading } from './start-ees-reading.ts'

const book = areaBook([
  { code: areaCode('E92000001'), dfeCode: '970', previousCodes: [] },
  { code: areaCode('E12000001'), dfeCode: null, previousCodes: [] },
  { code: areaCode('X08000001'), dfeCode: '901', previousCodes: ['X08000091'] },
  { code: areaCode('X08000002'), dfeCode: '902', previousCodes: [] },
  { code: areaCode('X08000003'), dfeCode: '903', previousCodes: [] },
])

const headings =
  'time_period,time_identifier,geographic_level,country_code,region_code,old_la_code,new_la_code,la_name,population_type,population_estimate,children_count,rate_per_10000'
const looked = 'Children looked after on 31 March each year'
const council = (code: string, dfe: string, figures: string, type = looked, year = '2025') =>
  `${year},Reporting year,Local authority,E92000001,E12000001,${dfe},${code},Northvale,${type},${figures}`
const file = (...rows: readonly string[]) => `${[headings, ...rows].join('\n')}\n`

test('reads a value with its parts, for a council, a region and England', () => {
  const { figures, report } = readEesFile(
    file(
      council('X08000001', '901', '20000,150,75'),
      `2025,Reporting year,Regional,E92000001,E12000001,,,,${looked},540000,5600,104`,
      `2025,Reporting year,National,E92000001,,,,,${looked},12183016,81770,67`,
    ),
    book,
  )
  expect(figures.map(({ area, indicator, printed }) => [area, indicator, printed])).toEqual([
    ['X08000001', 'cla_number', '150'],
    ['X08000001', 'cla_rate', '75'],
    ['E12000001', 'cla_number', '5600'],
    ['E12000001', 'cla_rate', '104'],
    ['E92000001', 'cla_number', '81770'],
    ['E92000001', 'cla_rate', '67'],
  ])
  expect(figures[1]).toEqual({
    indicator: 'cla_rate',
    basis: 'snapshot',
    area: 'X08000001',
    jointWith: [],
    period: 'FY2024',
    value: measured(75),
    printed: '75',
    numerator: 150,
    denominator: 20000,
    line: 2,
  })
  expect(report).toMatchObject({ dataset: 'cla-number-and-rate', refusal: null, rows: 3, figures: 6 })
})

test('several filters and figures of one file go to their own indicators', () => {
  const starting = 'Children starting to be looked after each year'
  const { figures } = readEesFile(
    file(council('X08000001', '901', '20000,40,20', starting), council('X08000001', '901', '20000,150,75')),
    book,
  )
  expect(figures.map(({ indicator, basis }) => `${indicator} ${basis}`)).toEqual([
    'cla_started_number in_period',
    'cla_started_rate in_period',
    'cla_number snapshot',
    'cla_rate snapshot',
  ])
})

test('columns may stand in any order, after a byte order mark, in any case', () => {
  const shuffled = [
    '\uFEFFRATE_PER_10000,la_name,New_LA_code,time_identifier,children_count,population_type,geographic_level,time_period,population_estimate',
    `75,"Northvale, the borough",X08000001,Reporting year,150,${looked},Local authority,2025,20000`,
  ]
  const { figures } = readEesFile(new TextEncoder().encode(shuffled.join('\r\n')), book)
  expect(figures.map(({ printed, numerator }) => [printed, numerator])).toEqual([
    ['150', null],
    ['75', 150],
  ])
})

test('symbols keep their reason and their print, and hide no part that is printed', () => {
  const { figures, report } = readEesFile(
    file(
      council('X08000001', '901', '20000,c,c'),
      council('X08000002', '902', '20000,z,z'),
      council('X08000003', '903', 'x,5,low'),
    ),
    book,
  )
  const rates = figures.filter(({ indicator }) => indicator === 'cla_rate')
  expect(rates.map(({ value }) => value)).toEqual([
    missing('suppressed'),
    missing('not_applicable'),
    missing('suppressed'),
  ])
  expect(rates.map(({ printed, numerator, denominator }) => [printed, numerator, denominator])).toEqual([
    ['c', null, 20000],
    ['z', null, 20000],
    ['low', 5, null],
  ])
  expect(report.missing).toEqual({ suppressed: 3, not_applicable: 2 })
})

test('an earlier code and a DfE code find the area; a strange code or two that disagree find none', () => {
  const { figures, report } = readEesFile(
    file(
      council('X08000091', '901', '20000,150,75'),
      council('', '902', '20000,150,75'),
      council('X08000001', '903', '20000,150,75'),
      council('E08000099', '901', '20000,150,75'),
      council('X08000002 / E08000099', '902 / 999', '20000,150,75'),
    ),
    book,
  )
  expect([...new Set(figures.map(({ area }) => area))]).toEqual(['X08000001', 'X08000002'])
  expect(report.unknownAreas).toEqual([
    { what: 'E08000099 Northvale', rows: 1 },
    { what: 'X08000001 Northvale', rows: 1 },
    { what: 'X08000002 / E08000099 Northvale', rows: 1 },
  ])
})

test('a row of two councils that report jointly is loaded for each, and says so', () => {
  const { figures, report } = readEesFile(
    file(council('X08000002 / X08000003', '902 / 903', '20000,150,75')),
    book,
  )
  expect(figures.map(({ area, jointWith, printed }) => [area, jointWith, printed])).toEqual([
    ['X08000002', ['X08000003'], '150'],
    ['X08000002', ['X08000003'], '75'],
    ['X08000003', ['X08000002'], '150'],
    ['X08000003', ['X08000002'], '75'],
  ])
  expect(report.jointAreas).toEqual([{ what: 'X08000002 and X08000003', rows: 1 }])
})

test('six-digit years are read, periods that it does not know are listed', () => {
  const { figures, report } = readEesFile(
    file(
      council('X08000001', '901', '20000,150,75', looked, '202425'),
      council('X08000002', '902', '20000,150,75', looked, '2024 to 2025'),
    ),
    book,
  )
  expect(figures.map(({ period }) => period)).toEqual(['FY2024', 'FY2024'])
  expect(report.unknownPeriods).toEqual([{ what: '2024 to 2025 Reporting year', rows: 1 }])
})

test('other levels, other filter values and short rows are left aside and counted', () => {
  const { figures, report } = readEesFile(
    file(
      council('X08000001', '901', '20000,150,75', 'Children at boarding school'),
      council('X08000001', '901', '20000,150,75').replace('Local authority', 'School'),
      council('X08000001', '901', '20000,150'),
    ),
    book,
  )
  expect(figures).toEqual([])
  expect(report.leftAside.map(({ what }) => what).sort()).toEqual([
    '11 cells where the headings are 12',
    'geographic_level = School',
    'population_type = Children at boarding school',
  ])
})

test('a breakdown by a filter that nobody mapped is left aside, its total is read', () => {
  const broken = [
    `${headings},gender,placements`,
    `${council('X08000001', '901', '20000,150,75')},Total,12`,
    `${council('X08000001', '901', '20000,80,40')},Male,7`,
  ]
  const { figures, report } = readEesFile(broken.join('\n'), book)
  expect(figures.map(({ printed }) => printed)).toEqual(['150', '75'])
  expect(report.leftAside).toEqual([{ what: 'gender = Male', rows: 1 }])
  expect(report.unmappedColumns).toEqual(['placements'])
})

test('a figure that stands twice is told, with whether the two agree', () => {
  const row = council('X08000001', '901', '20000,150,75')
  const { report } = readEesFile(file(row, row.replace(',75', ',76')), book)
  expect(report.repeated).toEqual([
    { line: 3, figure: 'cla_number snapshot X08000001 FY2024', values: 'same' },
    { line: 3, figure: 'cla_rate snapshot X08000001 FY2024', values: 'different' },
  ])
})

test('a cell that says nothing known is held as unreadable, with its place', () => {
  const { figures, report } = readEesFile(file(council('X08000001', '901', '20000,about 150,75')), book)
  expect(figures[0]?.value).toEqual(missing('unreadable'))
  expect(report.unreadable).toEqual([{ line: 2, column: 'children_count', printed: 'about 150' }])
})

test('a column of the mapping that the file lacks is told, and its figures are not made up', () => {
  const { figures, report } = readEesFile(
    [
      'time_period,time_identifier,geographic_level,new_la_code,inpost_fte,vacancy_rate_fte,agency_rate_fte,caseload_fte',
      '2025,Reporting year,Local authority,X08000001,100.5,20,10,15',
    ].join('\n'),
    book,
  )
  expect(figures.map(({ indicator, period }) => `${indicator} ${period}`)).toEqual([
    'sw_inpost_fte CY2025',
    'agency_sw_pct CY2025',
    'sw_vacancy_pct CY2025',
    'sw_caseload CY2025',
  ])
  expect(report.absentColumns).toContain('turnover_rate_fte')
})

test.each([
  ['', 'empty-file'],
  ['name,colour\nfox,red\n', 'unknown-data-set'],
  [`${headings},new_la_code\n`, 'column-twice'],
  [`${headings.replace('geographic_level', 'level')}\n`, 'column-missing'],
])('refuses a file that it cannot know: %#', (text, code) => {
  const { figures, report } = readEesFile(text, book)
  expect(figures).toEqual([])
  expect(report.refusal?.code).toBe(code)
})

test('reads the same, piece by piece, and tells its progress', () => {
  const text = file(council('X08000001', '901', '20000,150,75'), council('X08000002', '902', '"20,000",c,c'))
  const reading = startEesReading(book)
  const figures = [...text].flatMap((letter) => reading.take(letter))
  expect(reading.rows()).toBe(2)
  expect({ figures: [...figures, ...reading.finish().figures] }.figures).toEqual(
    readEesFile(text, book).figures,
  )
})
