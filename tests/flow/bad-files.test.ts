import { Me, OneReturn } from '@outturn/contracts'
import { catalogue } from '@outturn/indicators'
import { everyBadFile } from '@outturn/returns/testing'
import { describe, expect, it } from 'vitest'
import { startServer } from '../support/index.ts'
import { followReading, type Receipt, sendAndRead, sendFile } from './support/send-file.ts'
import { visitorFor } from './support/visitor.ts'

// Every kind of bad file through the front door: each has its finding, none is a fault, the draft is intact.
const period = 'FY2021-Q1'
const heading = { councilName: 'Wirral', areaCode: 'E08000015', period }
const other = { councilName: 'Darlington', areaCode: 'E06000005', period: 'FY2020-Q4' }
const files = everyBadFile({ heading, other, indicators: [...catalogue.values()] })
const sound = (n: number) =>
  new TextEncoder().encode(
    [
      'Outturn return',
      'Council,Wirral',
      'Area code,E08000015',
      `Period,${period}`,
      '',
      'Indicator id,Basis,Value,Note',
      `cla_number,snapshot,${n},`,
    ].join('\r\n'),
  )

const { url, log } = await startServer({ content: 'seeded' })
const visitor = await visitorFor(url, 'wirral.analyst@example.org')

const draft = async () => {
  const { return: one } = await visitor.get(OneReturn, { period })
  if (!one) throw new Error('There is no return')
  return one
}

describe('a bad file', () => {
  it('comes in at least thirty-five kinds', () => {
    expect(files.length).toBeGreaterThanOrEqual(35)
  })

  it.each(files.map((file, i) => [file.name, file, i] as const))('%s', async (_name, file, i) => {
    await sendAndRead(visitor, period, { fileName: 'sound.csv', bytes: sound(800 + i) })
    const before = await draft()
    expect(before.cells).toMatchObject([{ indicator: 'cla_number', printed: String(800 + i) }])
    const response = await sendFile(visitor, period, { fileName: file.fileName, bytes: file.bytes() })
    if (response.status === 413) {
      expect(await response.json()).toMatchObject({ code: 'file_too_large' })
      expect(file.expects?.code).toBe('file-too-large')
      expect(await draft()).toEqual(before)
      return
    }
    expect(response.status).toBe(202)
    const receipt = (await response.json()) as Receipt
    const reading = await followReading(visitor, receipt.readingId)
    const after = await draft()
    expect(reading.state).toBe(file.outcome === 'stopped' ? 'refused' : 'done')
    const open = after.findings.filter(({ state }) => state === 'open')
    if (file.expects)
      expect(open.map(({ code, severity }) => `${code} ${severity}`)).toContain(
        `${file.expects.code} ${file.expects.severity}`,
      )
    if (file.outcome === 'stopped') expect(after.cells).toEqual(before.cells)
    if (file.size === 'large') return
    const kept = await visitor.send(`/returns/${after.id}/files/${receipt.fileId}`)
    expect(Buffer.from(await kept.arrayBuffer()).equals(Buffer.from(file.bytes()))).toBe(true)
  })

  it('however large keeps nobody else waiting', async () => {
    const large = files.find(({ size, outcome }) => size === 'large' && outcome === 'read')
    if (!large) throw new Error('There is no large file')
    const bytes = large.bytes()
    const sent = sendAndRead(visitor, period, { fileName: large.fileName, bytes: bytes.map((byte) => byte) })
    const ended = sent.then(() => true)
    const waits: number[] = []
    for (let done = false; !done; ) {
      const began = performance.now()
      await visitor.get(Me, {})
      waits.push(performance.now() - began)
      done = await Promise.race([
        ended,
        new Promise<false>((resolve) => setTimeout(() => resolve(false), 50)),
      ])
    }
    waits.sort((a, b) => a - b)
    console.info(
      `${waits.length} questions while 50 MB were read: median ${waits[waits.length >> 1]?.toFixed(0)} ms`,
    )
    expect(waits[waits.length >> 1]).toBeLessThan(2000)
  })

  it('left no fault in the log', () => {
    expect(log()).not.toMatch(/"level":50|fault/)
  })
})
