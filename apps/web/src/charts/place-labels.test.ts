import { describe, expect, it } from 'vitest'
import { placeLabels } from './place-labels.ts'

const plot = { width: 400, height: 200 }
const name = (key: string, x: number, y: number) => ({ key, text: key, x, y })

describe('placeLabels', () => {
  it('writes to the right, and to the left where the plot ends', () => {
    expect(placeLabels([name('Wirral', 50, 100), name('Liverpool', 398, 20)], [], plot)).toEqual([
      { key: 'Wirral', text: 'Wirral', at: { x: 61, y: 105 }, anchor: 'start' },
      { key: 'Liverpool', text: 'Liverpool', at: { x: 387, y: 25 }, anchor: 'end' },
    ])
  })
  it('keeps clear of other names and points', () => {
    const [first, second] = placeLabels([name('Wirral', 50, 100), name('Sefton', 52, 103)], [], plot)
    expect(first?.anchor).toBe('start')
    expect(second?.at).not.toEqual({ x: 63, y: 108 })
    expect(placeLabels([name('Wirral', 100, 100)], [{ x: 120, y: 100 }], plot)[0]?.anchor).toBe('end')
  })
  it('leaves out a name without room, but never the first', () => {
    const crowd = Array.from({ length: 400 }, (_, i) => ({ x: (i % 20) * 20, y: Math.floor(i / 20) * 10 }))
    const placed = placeLabels([name('Wirral', 200, 100), name('Sefton', 210, 100)], crowd, plot)
    expect(placed.map(({ key }) => key)).toEqual(['Wirral'])
  })
})
