import { expect, test } from 'vitest'
import { Lulls } from './lulls.ts'

test('what was never written is written at once', () => {
  expect(new Lulls().wait('a', '1', 0)).toBe(0)
})

test('what takes five seconds is written once nothing has changed for ten', () => {
  const lulls = new Lulls()
  lulls.wrote('a', 5000)
  expect(lulls.wait('a', '1', 0)).toBe(10_000)
  expect(lulls.wait('a', '1', 4000)).toBe(6000)
  expect(lulls.wait('a', '2', 8000)).toBe(10_000)
  expect(lulls.wait('a', '2', 18_000)).toBe(0)
})

test('however much changes, it is written after ten minutes', () => {
  const lulls = new Lulls()
  lulls.wrote('a', 60_000)
  const waits = Array.from({ length: 11 }, (_, minute) => lulls.wait('a', String(minute), minute * 60_000))
  expect(waits[0]).toBe(120_000)
  expect(waits[9]).toBe(60_000)
  expect(waits[10]).toBe(0)
})

test('what was written waits anew with its next change, and one thing not for another', () => {
  const lulls = new Lulls()
  lulls.wrote('a', 1000)
  expect(lulls.wait('a', '1', 0)).toBe(2000)
  expect(lulls.wait('b', '1', 0)).toBe(0)
  lulls.wrote('a', 3000)
  expect(lulls.wait('a', '2', 10_000)).toBe(6000)
})

test('what was overtaken waits as long as it took at least', () => {
  const lulls = new Lulls()
  expect(lulls.overtaken('a', 500)).toBe(1000)
  expect(lulls.overtaken('a', 200)).toBe(1000)
  expect(lulls.wait('a', '1', 0)).toBe(1000)
})
