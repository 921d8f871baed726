import { setTimeout as wait } from 'node:timers/promises'
import { Reading } from '@outturn/contracts'
import type { Visitor } from './visitor.ts'

export interface FileToSend {
  readonly fileName: string
  readonly bytes: Uint8Array
}

export interface Receipt {
  readonly returnId: number
  readonly readingId: number
  readonly fileId: number
  readonly again: boolean
}

/** Sends a file as the page does; the answer is not looked at. */
export function sendFile(
  visitor: Visitor,
  period: string,
  { fileName, bytes }: FileToSend,
): Promise<Response> {
  const form = new FormData()
  form.append('file', new Blob([Uint8Array.from(bytes)]), fileName)
  return visitor.send(`/returns/${period}/file`, { method: 'POST', body: form })
}

/** Waits until a reading has ended, as a page that shows its stages does. */
export async function followReading(visitor: Visitor, id: number) {
  for (;;) {
    const { reading } = await visitor.get(Reading, { id })
    if (!reading) throw new Error(`There is no reading ${id}`)
    if (reading.state !== 'waiting' && reading.state !== 'running') return reading
    await wait(30)
  }
}

/** Sends a file and waits until it has been read. */
export async function sendAndRead(visitor: Visitor, period: string, file: FileToSend) {
  const response = await sendFile(visitor, period, file)
  if (response.status !== 202)
    throw new Error(`The file was not taken: ${response.status} ${await response.text()}`)
  const receipt = (await response.json()) as Receipt
  return { receipt, reading: await followReading(visitor, receipt.readingId) }
}
