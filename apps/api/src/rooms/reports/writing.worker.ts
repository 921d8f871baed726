import { parentPort } from 'node:worker_threads'
import { writeAccessibleXlsx, writeCouncilPdf } from '@outturn/reports'
import { typeface } from './typeface.ts'
import type { WritingErrand, WritingQuestion, WritingWord } from './writing-words.ts'

// Writes files away from the server's thread: a workbook of twelve thousand rows takes seconds.
const port = parentPort
if (!port) throw new Error('This file runs as a worker')

const say = (word: WritingWord, bytes: readonly Uint8Array[] = []): void =>
  port.postMessage(
    word,
    bytes.map((one) => one.buffer as ArrayBuffer),
  )

const write = async (errand: WritingErrand): Promise<Uint8Array> =>
  errand.kind === 'workbook'
    ? writeAccessibleXlsx(errand.workbook)
    : writeCouncilPdf(errand.page, { ...errand.options, typeface: await typeface() })

port.on('message', async ({ id, ...errand }: WritingQuestion) => {
  try {
    const bytes = await write(errand as WritingErrand)
    say({ id, kind: 'written', bytes }, [bytes])
  } catch (fault) {
    say({ id, kind: 'failed', why: fault instanceof Error ? fault.message : String(fault) })
  }
})
