import { catalogue, isBasis, period } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { demoCouncils } from './demo-councils.ts'
import { demoExplanations } from './demo-explanations.ts'
import { currentQuarter } from './demo-quarters.ts'

describe('the words about outliers', () => {
  it.each(demoExplanations())('$councilAreaCode $indicator: is about a figure that there is', (one) => {
    expect(demoCouncils.map(({ code }) => code as string)).toContain(one.councilAreaCode)
    expect(isBasis(one.basis) && catalogue.get(one.indicator)?.bases.includes(one.basis)).toBe(true)
    expect(period(one.period).code).toBe(currentQuarter.code)
    expect(one.text.length).toBeGreaterThan(20)
  })
})
