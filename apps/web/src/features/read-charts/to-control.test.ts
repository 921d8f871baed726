import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import type { IndicatorData } from '../see-indicator/indicator.query.ts'
import { anIndicatorAnswer, aPoint } from '../see-indicator/testing/an-indicator-answer.ts'
import { toControl } from './to-control.ts'
import { toControlCsv, toControlDrawing, toControlRows } from './to-control-rows.ts'
import { toDefinition } from './to-definition.ts'

const shown = shownIndicator('cla_rate')
const definition = toDefinition(shown)
if (!definition) throw new Error('The catalogue has no cla_rate')
const darlington = [144.7, 149.2, 154.1, 160.9, 159.1, 159.1]
const history = (amounts: readonly (number | null)[]) => ({
  areaCode: 'E06000005',
  indicator: 'cla_rate',
  basis: 'snapshot',
  periods: amounts.map((_, i) => `2023-${String(i + 4).padStart(2, '0')}`),
  status: amounts.map(() => 'measured'),
  amount: [...amounts],
  numerator: amounts.map(() => null),
  denominator: amounts.map(() => null),
})
const years = (from: number, amounts: readonly (number | null)[]): IndicatorData['lines'][number] => ({
  who: 'own',
  areaCode: 'E06000005',
  kind: 'published',
  points: amounts.map((amount, i) => aPoint({ period: `FY${from + i}`, amount })),
})
const asked = anIndicatorAnswer({ indicator: 'cla_rate', basis: 'snapshot', standingPeriod: 'FY2021' })

describe('toControl', () => {
  it('charts the golden months, with their limits in every row', () => {
    const control = toControl(asked, definition, { history: history(darlington), rebasings: [] })
    expect(control.source).toBe('returns')
    const rows = toControlRows(control)
    expect(rows).toHaveLength(6)
    expect(rows[0]).toMatchObject({ period: '2023-04', amount: 144.7, signal: { side: 'low' } })
    expect(rows[0]?.lower).toBeCloseTo(144.9407, 4)
    expect(rows[5]?.upper).toBeCloseTo(164.0927, 4)
    expect(toControlCsv(rows)[1]?.[5]).toBe('outside_limits')
  })

  it('draws what has no good direction as high or low, and keeps limits and target in sight', () => {
    const control = toControl(asked, definition, { history: history(darlington), rebasings: [] })
    if (!control.chart) throw new Error('six months in a row are charted')
    const drawing = toControlDrawing({ ...control, target: 200 }, control.chart, shown)
    expect(drawing.points.map(({ judgement }) => judgement)).toEqual(['low', ...Array(5).fill('usual')])
    expect(drawing.high).toBeGreaterThan(200)
    expect(drawing.low).toBeLessThan(144.7)
    expect(drawing.stretches).toMatchObject([{ from: 0, to: 5, standing: 'trial_limits' }])
  })

  it('falls back on published years up to the one that the page compares', () => {
    const lines = [years(2014, [60, 61, 62, 61, 60, 62, 61, 63, 90])]
    const control = toControl({ ...asked, lines }, definition, { history: history([70, 71]), rebasings: [] })
    expect(control).toMatchObject({ source: 'published', target: null, facts: { points: 8 } })
    expect(control.chart?.periods.at(-1)).toBe('FY2021')
  })

  it('starts after a year without a figure, and says how many it leaves out', () => {
    const lines = [years(2014, [60, null, 62, 61, 60, 62, 61, 63])]
    expect(toControl({ ...asked, lines }, definition, { history: null, rebasings: [] }).facts).toMatchObject({
      points: 6,
      leftOut: 1,
    })
  })

  it('never charts published figures of a demonstration council, and says why there is nothing', () => {
    const lines = [years(2014, [60, 61, 62, 61, 60, 62, 61, 63])]
    const area = { ...asked.area, demonstration: true }
    expect(toControl({ ...asked, lines, area }, definition, { history: null, rebasings: [] })).toMatchObject({
      chart: null,
      facts: { kind: 'refused', because: 'too_few_points' },
    })
  })

  it('draws a new process before its first figure, with its reason in the table and the file', () => {
    const rebasing = { period: '2023-07' as never, by: 'A. Person', reason: 'One front door' }
    const control = toControl(asked, definition, { history: history(darlington), rebasings: [rebasing] })
    const rows = toControlRows(control)
    expect(rows.map(({ anew }) => anew)).toEqual([null, null, null, 'One front door', null, null])
    expect(rows[2]?.mean).toBeCloseTo((144.7 + 149.2 + 154.1) / 3, 9)
    expect(rows[3]?.mean).toBeCloseTo((160.9 + 159.1 + 159.1) / 3, 9)
    expect(toControlCsv(rows)[4]?.at(-1)).toBe('One front door')
    const drawing = control.chart && toControlDrawing(control, control.chart, shown)
    expect(drawing?.anew).toEqual([{ slot: 3, text: 'New process' }])
  })

  it('reads the target at the good end, and none where it is relative', () => {
    const low = { ...definition, polarity: 'low' as const }
    const target = (json: string) =>
      toControl({ ...asked, target: json }, low, { history: history(darlington), rebasings: [] }).target
    expect(target('{"kind":"maximum","high":140}')).toBe(140)
    expect(target('{"kind":"minimum","low":140}')).toBeNull()
    expect(target('{"kind":"relative","relativeTo":"england"}')).toBeNull()
  })
})
