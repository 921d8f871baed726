import { parentPort } from 'node:worker_threads'
import { catalogue, labelIndex } from '@outturn/indicators'
import { chooseLayout, matchTable, type OnPart, openReport, readReport } from '@outturn/returns'
import type { ReviewQuestionToThread, ReviewWord } from './review-words.ts'

// Reads one report away from the server's thread, so that a large one keeps nobody waiting.
const port = parentPort
if (!port) throw new Error('This file runs as a worker')

const say = (word: ReviewWord): void => port.postMessage(word)

/** Milliseconds between two counts of sheets: as often as a page asks. */
const pause = 400

/** Tells now and then how many sheets or pages have been opened, and always when all are. */
function countParts(): OnPart {
  let told = performance.now()
  return (part, of) => {
    if (part < of && performance.now() - told < pause) return
    told = performance.now()
    say({ kind: 'parts', count: part })
  }
}

port.on('message', async ({ bytes, fileName, profiles, ownNames }: ReviewQuestionToThread) => {
  say({ kind: 'stage', name: 'open' })
  const opening = await openReport(bytes, fileName, countParts())
  if (opening.outcome === 'refused') return say({ kind: 'refused', why: opening.why })
  const { layout } = chooseLayout(opening.document)
  const profile = profiles.find((known) => known.layout === layout.id)
  const catalogueOfMatch = { indicators: [...catalogue.values()], meanings: labelIndex }
  const reading = readReport(opening.document, {
    matchTable: matchTable(catalogueOfMatch, profile?.names ?? [], ownNames),
    indicators: catalogue,
    ...(profile ? { settings: profile.settings } : {}),
    onStage: (name) => say({ kind: 'stage', name }),
  })
  say({ kind: 'read', reading })
})
