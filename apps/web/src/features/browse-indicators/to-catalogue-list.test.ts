import { catalogue } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { toCatalogueList } from './to-catalogue-list.ts'

const ids = (wanted: Parameters<typeof toCatalogueList>[0]) =>
  toCatalogueList(wanted).flatMap(({ indicators }) => indicators.map(({ id }) => id))

describe('toCatalogueList', () => {
  it('holds every indicator once', () => {
    expect(ids({}).sort()).toEqual([...catalogue.keys()].sort())
  })
  it('narrows to a topic', () => {
    const topics = toCatalogueList({ topic: 'child_protection' })
    expect(topics.map(({ topic }) => topic)).toEqual(['child_protection'])
  })
  it('finds by words, and nothing for nonsense', () => {
    expect(ids({ q: 're-referrals' }).length).toBeGreaterThan(0)
    expect(ids({ q: 'zzzzqqq' })).toEqual([])
  })
})
