import { expect, it } from 'vitest'
import { loadedSince, vintageName } from './published-then.ts'

const vintage = {
  dataset: 'Local Authority Interactive Tool',
  label: 'April 2026',
  provisional: false,
  loadedAt: '2026-05-01T09:00:00Z',
}

it('names a load with its day, and says where it is provisional', () => {
  expect(vintageName(vintage)).toBe('Local Authority Interactive Tool, April 2026, loaded 1 May 2026')
  expect(vintageName({ ...vintage, provisional: true })).toContain(', provisional, loaded')
})

it('says which later loads a page of an earlier day leaves out', () => {
  expect(loadedSince([])).toBe('Nothing loaded since has changed them.')
  expect(loadedSince([vintage, { ...vintage, label: 'June 2026' }])).toBe(
    'Not on this page, because loaded later: Local Authority Interactive Tool, April 2026, loaded 1 May 2026; Local Authority Interactive Tool, June 2026, loaded 1 May 2026.',
  )
})
