import { Comment, IndicatorPage, SetTarget } from '@outturn/contracts'
import { describe, expect, it } from 'vitest'
import { startServer } from '../support/index.ts'
import { type Visitor, visitorFor } from './support/visitor.ts'

const { url } = await startServer({ content: 'seeded' })
const analyst = await visitorFor(url, 'northvale.analyst@example.org')
const reader = await visitorFor(url, 'northvale.reader@example.org')
const ally = await visitorFor(url, 'eastmere.director@example.org')

const figure = { indicator: 'cla_number', basis: 'snapshot', period: 'FY2026-Q1' }
const said = { ...figure, kind: 'performance', text: '  Fewer children came into care.  ' }
const refusalOf = async (work: Promise<{ errors: readonly { extensions?: { code?: string } }[] }>) =>
  (await work).errors.map(({ extensions }) => extensions?.code)

const page = async (who: Visitor, area: string) => {
  const { indicatorPage } = await who.get(IndicatorPage, { ...figure, area })
  return indicatorPage
}
const { me } = (
  await analyst.ask<{ me: { current: { council: { areaCode: string } } } }, never>(
    '{ me { current { council { areaCode } } } }',
  )
).data ?? { me: null }
const area = me?.current.council.areaCode ?? ''

describe('a comment', () => {
  it('stands beside its figure with its author, for the council’s own people', async () => {
    const { comment } = await analyst.get(Comment, said)
    expect(comment.at(-1)).toMatchObject({ kind: 'performance', text: 'Fewer children came into care.' })
    expect(comment.at(-1)?.author).not.toBe('Somebody else')
    expect((await page(analyst, area))?.commentary.map(({ text }) => text)).toContain(
      'Fewer children came into care.',
    )
  })

  it('is not shown to another council, whatever it may see of the figure', async () => {
    const seen = await page(ally, area)
    expect(seen?.current?.status).toBe('measured')
    expect(seen?.commentary).toEqual([])
  })

  it.each([
    [{ text: ' ' }, 'reason_needed'],
    [{ kind: 'praise' }, 'not_found'],
    [{ indicator: 'nothing' }, 'not_found'],
    [{ basis: 'rolling_6m' }, 'not_found'],
    [{ period: 'next year' }, 'not_found'],
  ])('is refused with %o', async (change, code) => {
    expect(await refusalOf(analyst.ask(Comment, { ...said, ...change }))).toEqual([code])
  })

  it('is written by no reader', async () => {
    expect(await refusalOf(reader.ask(Comment, said))).toEqual(['not_allowed'])
  })
})

describe('a target', () => {
  const wanted = { indicator: figure.indicator, basis: figure.basis, from: 'FY2026-Q1' }

  it('holds from its period on, and a later one takes its place', async () => {
    await analyst.get(SetTarget, { ...wanted, kind: 'maximum', high: 1 })
    expect((await page(analyst, area))?.targetVerdict).toBe('missed')
    await analyst.get(SetTarget, { ...wanted, kind: 'maximum', high: 1_000_000 })
    expect((await page(analyst, area))?.targetVerdict).toBe('met')
    await analyst.get(SetTarget, { ...wanted, kind: 'none' })
    expect((await page(analyst, area))?.targetVerdict).toBeNull()
  })

  it.each([
    [{ kind: 'minimum' }],
    [{ kind: 'range', low: 5 }],
    [{ kind: 'range', low: 9, high: 5 }],
    [{ kind: 'relative' }],
    [{ kind: 'maximum', high: 5, tolerance: -1 }],
  ])('is refused where it is not whole: %o', async (change) => {
    expect(await refusalOf(analyst.ask(SetTarget, { ...wanted, ...change }))).toEqual(['target_incomplete'])
  })

  it('is set by no reader', async () => {
    expect(await refusalOf(reader.ask(SetTarget, { ...wanted, kind: 'maximum', high: 1 }))).toEqual([
      'not_allowed',
    ])
  })
})
