import { parentPort } from 'node:worker_threads'
import { catalogue, period } from '@outturn/indicators'
import { readTemplateReturn } from '@outturn/returns'
import type { ReadingQuestion, ReadingWord } from './reading-words.ts'

// Reads one file after the other away from the server's thread, so that a large one keeps nobody waiting.
const port = parentPort
if (!port) throw new Error('This file runs as a worker')

const say = (word: ReadingWord): void => port.postMessage(word)

/** One list for every file, so that what is worked out from it is worked out once. */
const indicators = [...catalogue.values()]

/** More than this is no return of ours; the file itself is kept whole. */
const most = { unmatched: 500, findings: 2000 }

port.on('message', ({ bytes, fileName, sha256, periodCode, context }: ReadingQuestion) => {
  const { outcome, draft, findings } = readTemplateReturn(
    { bytes, fileName, sha256 },
    { ...context, period: period(periodCode), indicators },
    (stage) => say({ kind: 'stage', stage }),
  )
  const read = {
    outcome,
    draft: { ...draft, unmatched: draft.unmatched.slice(0, most.unmatched) },
    findings: findings.slice(0, most.findings),
  }
  say({ kind: 'read', read })
})
