import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chanceOf, swingOf } from './chance.ts'

it('gives the same number for the same text, for ever', () => {
  expect(chanceOf('X08000001 referrals 3')).toBe(0.9735792363062501)
  expect(swingOf('X08000001 referrals')).toBe(swingOf('X08000001 referrals'))
})

it('stays between 0 and 1, and swings between -1 and 1', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(chanceOf(text)).toBeGreaterThanOrEqual(0)
      expect(chanceOf(text)).toBeLessThan(1)
      expect(Math.abs(swingOf(text))).toBeLessThanOrEqual(1)
    }),
  )
})

it('spreads out evenly enough', () => {
  const many = Array.from({ length: 4000 }, (_, place) => chanceOf(`council ${place}`))
  const mean = many.reduce((sum, one) => sum + one, 0) / many.length
  expect(mean).toBeCloseTo(0.5, 1)
  for (let tenth = 0; tenth < 10; tenth++)
    expect(many.filter((one) => Math.floor(one * 10) === tenth).length).toBeGreaterThan(300)
})
