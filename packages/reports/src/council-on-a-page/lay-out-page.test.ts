import { period } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { layOutPage } from './lay-out-page.ts'
import type { GapFacts, PageFacts } from './page-facts.ts'
import { aFigure, aGapOnPage, known, somePageFacts } from './testing/some-facts.ts'

const shared = 'Shared under agreement, not for publication'
const page = (over: Partial<PageFacts> = {}) => layOutPage(somePageFacts(over))
const gap = (over: Partial<GapFacts> = {}) => page({ gaps: [aGapOnPage(over)] }).gaps[0]

describe('layOutPage', () => {
  it('says how many gaps there are, of how many, and how many are more than chance', () => {
    expect(page().answer).toBe(
      '12 of 41 indicators with a good direction stand on the bad side of the neighbours’ median; 4 gaps are larger than chance. The 3 that matter most are below.',
    )
  })

  it.each([
    [{ all: 0, of: 0, distinguishable: 0 }, /^No indicator with a good direction can be set/],
    [{ all: 0, of: 5, distinguishable: 0 }, /^None of 5 indicators with a good direction stands/],
    [
      { all: 1, of: 1, distinguishable: 1 },
      /^One of 1 indicator .* stands .*; one gap is larger than chance\.$/,
    ],
    [
      { all: 2, of: 9, distinguishable: 0 },
      /^Two of 9 .*; none of them was shown to be larger than chance\.$/,
    ],
  ] as const)('answers for %j', (unfavourable, answer) => {
    expect(page({ unfavourable, gaps: somePageFacts().gaps.slice(0, unfavourable.all) }).answer).toMatch(
      answer,
    )
  })

  it('says whose return it is, when it was signed and which revision', () => {
    expect(page({ release: { on: '2022-12-06', revision: 2 } }).caption).toBe(
      'E08000015 · Quarter 2 2022/23, July to September 2022 · signed off 6 December 2022, revision 2',
    )
    expect(page({ release: null }).caption).toMatch(/· published figures$/)
  })
})

describe('the mark', () => {
  const published = { ...somePageFacts(), gaps: [aGapOnPage()], figures: [aFigure()] }
  const live = { amount: 54, kind: 'live', period: period('FY2022-Q2'), counted: 7, of: 10 } as const

  it.each([
    ['own return beside published figures', {}, []],
    ['another council’s return', { reader: 'other' }, [shared]],
    ['another council’s published figures', { reader: 'other', release: null }, []],
    ['a live comparator in a gap', { gaps: [aGapOnPage({ comparator: live })] }, [shared]],
    ['a live comparator in a headline figure', { figures: [aFigure({ comparator: live })] }, [shared]],
  ] as const)('for %s', (_what, over, marks) => {
    expect(layOutPage({ ...published, ...over }).marks).toEqual(marks)
  })

  it('says that a demonstration is one', () => {
    const council = { name: 'Eastmere', code: 'X08000002', demonstration: true }
    expect(layOutPage({ ...published, council }).marks).toEqual([
      'Demonstration: an invented council with invented figures',
    ])
  })
})

describe('a gap', () => {
  it('has figure, parts, distance, comparator with kind, period and coverage, and the last change', () => {
    expect(gap()?.says).toBe(
      '76.0% (611 / 804), 3.8 points below the neighbours’ median of 79.8% (published, year ending 31 March 2022, 10 of 10 neighbours). It was 83.0% the period before: a change larger than chance.',
    )
  })

  it('says where parts were not printed', () => {
    expect(page().gaps[1]?.says).toMatch(/^25\.4% \(about 181 \/ 714\), /)
  })

  it('says what would close it in the indicator’s own numerator, or nothing where it cannot be said', () => {
    expect(gap()?.count).toEqual({
      number: '31',
      words: 'more assessments completed within 45 working days would reach the neighbours’ median',
    })
    expect(gap({ count: null })?.count).toBeNull()
  })

  it.each([
    [{}, 'Why here: larger than chance; on this side for 6 quarters, which is lasting.'],
    [
      { verdict: 'similar', decidedBy: 'size', lasted: { periods: 2, every: 'quarter', lasting: 'no' } },
      'Why here: could be chance; on this side for 2 quarters; after the one before because it is smaller beside how far the neighbours spread.',
    ],
    [
      { verdict: 'not_compared', notTested: 'no_parts', decidedBy: 'distinguishable' },
      'Why here: not tested, because its parts were not given; on this side for 6 quarters, which is lasting; after the one before because it is less certain.',
    ],
    [
      { lasted: { periods: 1, every: 'financial_year', lasting: 'no' }, decidedBy: 'lasting' },
      'Why here: larger than chance; on this side for the first time that is known; after the one before because it is newer.',
    ],
  ] as const)('gives the reason of its place: %j', (over, reason) => {
    expect(gap(over)?.reason).toBe(reason)
  })

  it('has a definition and says which end is best', () => {
    expect(gap()?.definition).toMatch(/^What is counted: Assessments completed/)
    expect(gap()?.kind).toBe('%, in quarter · higher is better')
  })

  it('keeps every mark of its chart on the line, in the order of the amounts', () => {
    const strip = gap()?.strip
    expect(strip).toMatchObject({
      ownText: 'Wirral 76.0',
      medianText: 'median 79.8',
      rangeText: 'neighbours 67.5 to 92.0',
    })
    expect(strip?.others).toEqual([...(strip?.others ?? [])].sort((a, b) => a - b))
    expect(Math.min(...(strip?.others ?? []))).toBeCloseTo(0.06, 10)
    expect(Math.max(...(strip?.others ?? []))).toBeCloseTo(0.94, 10)
    // (75.995 − 67.5) / (92 − 67.5) = 0.34674 of the line between its free ends
    expect(strip?.own).toBeCloseTo(0.06 + 0.34674 * 0.88, 4)
    expect(strip?.alt).toBe(
      'Chart of assessed in 45 days: Wirral 76.0%, 95% interval 72.9% to 78.8%; 10 neighbours from 67.5% to 92.0%; their median 79.8%.',
    )
  })

  it('stands in the middle where all are equal', () => {
    const equal = gap({
      amount: 80,
      comparator: { amount: 80, kind: 'published', period: period('FY2021'), counted: 1, of: 10 },
      others: [{ name: 'A', amount: 80 }],
      interval: null,
    })
    expect(equal?.strip).toMatchObject({ own: 0.5, median: 0.5, others: [0.5], interval: null })
  })
})

describe('the headline figures', () => {
  const row = (over: Parameters<typeof aFigure>[0]) =>
    page({ figures: [aFigure(), aFigure(over)] }).figures.rows[1]

  it('have figure, parts, comparator, gap, verdict and tested change', () => {
    expect(row({})).toEqual([
      'Assessed in 45 days, %, in quarter',
      '76.0',
      '611 / 804',
      '79.8',
      '−3.8',
      'worse',
      '−7.0 signal',
    ])
  })

  it.each([
    ['a missing figure', { amount: null, missing: 'suppressed' }, [1, 'suppressed [c]']],
    [
      'a refused comparison',
      { refused: 'unlike_sized_counts' },
      [5, 'not compared: counts of councils of unlike size'],
    ],
    ['no gap where refused', { refused: 'unlike_sized_counts' }, [4, 'none']],
    ['no comparator', { comparator: null }, [5, 'no comparator']],
    [
      'why it was not tested',
      { verdict: 'not_compared', notTested: 'posts_not_people' },
      [5, 'not tested: posts, not people'],
    ],
    ['a change that was not tested', { change: { amount: 0.4, test: 'not_tested' } }, [6, '+0.4 not tested']],
    [
      'another kind of comparator in its own cell',
      { comparator: { amount: 54, kind: 'live', period: period('FY2022-Q2'), counted: 7, of: 10 } },
      [3, '54.0 (live, Quarter 2 2022/23)'],
    ],
  ] as const)('say %s', (_what, over, [at, text]) => {
    const figures = [aFigure(), aFigure(), aFigure(over)]
    expect(page({ figures }).figures.rows[2]?.[at]).toBe(text)
  })

  it('leave no cell empty', () => {
    for (const cells of page().figures.rows) for (const cell of cells) expect(cell).not.toBe('')
  })
})

describe('sources', () => {
  it('name the release of every published figure, its day and its period', () => {
    expect(page().sources).toContain(
      'Published: Department for Education, Local Authority Interactive Tool, annual measures, January 2026 (published), taken in on 22 November 2026, for year ending 31 March 2022. Open Government Licence v3.0.',
    )
  })
  it.each([
    ['2025', 'in the set of 2025.'],
    ['demonstration', 'in the demonstration set.'],
  ])('name the neighbours of the set %s', (neighbourSet, words) => {
    expect(page({ neighbourSet }).sources.some((line) => line.includes(words))).toBe(true)
  })
  it('say as at which day and from which return', () => {
    expect(page().sources[0]).toBe(
      'As at 22 November 2026. Wirral’s own figures: its return for Quarter 2 2022/23, signed off 6 December 2022.',
    )
  })
  it('say how many neighbours share, only where a live median stands on the page', () => {
    expect(page().sources.some((line) => line.startsWith('Live medians') && line.includes('7 of 10'))).toBe(
      true,
    )
    const published = page({ figures: [aFigure({ indicator: known('rereferrals_pct') })] })
    expect(published.sources.some((line) => line.startsWith('Live medians'))).toBe(false)
  })
})
