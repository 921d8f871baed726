import type { MissingReason } from '@outturn/indicators'
import { foldWords } from './fold-words.ts'

/** How the template writes each reason. */
export const missingWords: Readonly<Record<MissingReason, string>> = {
  suppressed: 'suppressed',
  not_applicable: 'not applicable',
  not_available: 'not available',
  pending: 'pending',
  not_due: 'not due',
  unreadable: 'unreadable',
}

/**
 * What councils write instead of a figure. The one-letter codes are those of the government's statistical
 * service; its `p`, `r` and `u` stand beside a figure and say nothing alone, so they are not read as reasons.
 */
const written: Readonly<Record<MissingReason, readonly string[]>> = {
  suppressed: ['c', 'supp', 'suppress', 'confidential', 'disclosive', 'low numbers suppressed'],
  not_applicable: ['z', '- n/a', 'not relevant', 'no cohort', 'no denominator'],
  not_available: [
    'x',
    '-',
    '--',
    'n/a',
    'na',
    'n.a',
    'no data',
    'not published',
    'not collected',
    'not recorded',
    'not supplied',
    'not reported',
    'data not available',
    'data to be supplied',
    'unavailable',
    'unknown',
  ],
  pending: [
    'tbc',
    'tba',
    'awaiting',
    'awaiting data',
    'awaited',
    'to follow',
    'to be confirmed',
    'pending data',
    'not yet available',
    'available later',
    'later',
  ],
  not_due: ['not yet due', 'future', 'not due yet'],
  unreadable: ['cannot be read'],
}

const byWords = new Map<string, MissingReason>()
for (const [because, words] of Object.entries(written) as [MissingReason, readonly string[]][])
  for (const word of [missingWords[because], because, ...words]) byWords.set(foldWords(word), because)

/** `Available Q3`, `Available in Q3`, `Pending QTR 2 data return`: promised for a later quarter (`O3` is a misread `Q3`). */
const promised = /^(available|pending|due|expected)( in| by)? (q|o|qtr|quarter) ?[1-4]\b/

/**
 * Why a figure is missing, read from what stands in its place, or null where the text says nothing we know.
 * Brackets of any kind are read through: `[c]` is `c`. A blank says nothing. `readMissing('TBC')` → `pending`.
 */
export function readMissing(text: string): MissingReason | null {
  if (text === '') return null
  const words = foldWords(text)
  const bare = foldWords(words.replace(/^[[({<]\s*(.*?)\s*[\])}>]$/, '$1'))
  if (promised.test(bare)) return 'pending'
  // A colon or dots alone fold away to nothing, so they are looked at in the text itself.
  if (/^\s*(:|\.\.+)\s*$/.test(text)) return 'not_available'
  return byWords.get(words) ?? byWords.get(bare) ?? null
}
