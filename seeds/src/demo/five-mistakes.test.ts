import type { ReturnReading } from '@outturn/returns'
import { describe, expect, it } from 'vitest'
import { readSeed } from '../files/read-table.ts'
import { asObservations, readAsSent } from '../testing/read-as-sent.ts'
import { demonstrationReturns } from './demonstration-returns.ts'
import { fiveMistakes } from './five-mistakes.ts'

describe('the practice file with five mistakes', () => {
  const practice = fiveMistakes()
  const northvale = [...demonstrationReturns()]
    .filter((one) => one.councilAreaCode === practice.councilAreaCode)
    .flatMap((one) => asObservations(one, readAsSent(one)))
  const codesOf = ({ findings }: ReturnReading) =>
    findings
      .filter((finding) => finding.severity !== 'noted')
      .map((finding) => finding.code)
      .sort()

  it('has these five and no other', () => {
    expect(codesOf(readAsSent(practice, northvale))).toEqual(practice.mistakes.map((one) => one.code).sort())
    expect(new Set(practice.mistakes.map((one) => one.code)).size).toBe(5)
  })

  it('lies ready in the seeds with the same five, for whoever wants to send it by hand', () => {
    const ready = { ...practice, bytes: new TextEncoder().encode(readSeed(`demo/${practice.fileName}`)) }
    expect(codesOf(readAsSent(ready, northvale))).toEqual(codesOf(readAsSent(practice, northvale)))
  })

  it('is right once each cell holds what it should', () => {
    let text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(practice.bytes)
    for (const { indicator, column, wrong, right } of practice.mistakes) {
      const lines = text.split('\r\n')
      const at = lines.findIndex((line) => line.startsWith(`${column === 'indicator' ? wrong : indicator},`))
      const cells = (lines[at] ?? '').split(',')
      const place = { indicator: 0, value: 4 }[column] + (cells.length - 12)
      if (column === 'indicator') cells[0] = right
      else cells[place] = right
      lines[at] = cells.join(',')
      text = lines.join('\r\n')
    }
    const mended = readAsSent({ ...practice, bytes: new TextEncoder().encode(text) }, northvale)
    // The mistyped row's name went with its id, which is noted as a name that differs at most.
    expect(
      mended.findings.filter((finding) => finding.severity === 'mend' || finding.code === 'ratio-mismatch'),
    ).toEqual([])
  })
})
