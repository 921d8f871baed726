import {
  comparatorOf,
  foldLookAlikes,
  type PeriodWords,
  readPeriodWords,
  stripTags,
} from '../../cells/index.ts'
import type { Role } from '../read-cell-types.ts'

/** What one heading says by itself, before its neighbours and the headings above are asked. */
export type TitleReading =
  | { readonly is: 'period'; readonly words: PeriodWords; readonly mended: boolean }
  | {
      readonly is: 'comparator'
      readonly role: Role | null
      readonly year: number | null
      readonly sure: boolean
    }
  | { readonly is: 'sign'; readonly role: Role }
  | { readonly is: 'target' | 'outturn' | 'comment' | 'owner' | 'code' | 'label' | 'blank' | 'unknown' }

const signs: readonly (readonly [RegExp, Role])[] = [
  [/change.*(?:q-?on-?q|quarter)|\bqoq\b/i, 'change_qoq'],
  [/change.*(?:y-?on-?y|year)|\byoy\b/i, 'change_yoy'],
  [/change.*(?:m-?on-?m|month)|\bmom\b/i, 'change_mom'],
  [/short.term trend|^t$/i, 'trend_short'],
  [/annual trend/i, 'trend_annual'],
  [/^trend|direction of travel|^dot$/i, 'trend'],
  [/^(?:score|s|status|rag(?: rating)?)$/i, 'score'],
]

/** Letters read for digits inside a heading's year or quarter: `2O25-26 Q2`, `Apr-Z3`. */
const mendDigits = (text: string): string =>
  text
    .replace(/З/g, '3')
    .replace(
      /(?<=\d|[-/]|\bQ|\bFY)[OolISBZgб|]|[OolISBZgб|](?=\d)/g,
      (sign) =>
        ({ O: '0', o: '0', l: '1', I: '1', '|': '1', S: '5', б: '6', B: '8', g: '9', Z: '2' })[sign] ?? sign,
    )

/**
 * What a heading says. `readTitle('North West (20/21)')` → a comparator of a region, year 2020;
 * `readTitle('Change q-on-q')` → a sign; `readTitle('Comment')` → comment.
 */
export function readTitle(raw: string): TitleReading {
  const known = read.get(raw)
  if (known) return known
  const title = titleOf(raw)
  if (read.size >= readLimit) read.clear()
  if (raw.length <= 60) read.set(raw, title)
  return title
}

/** Every cell is looked at as a heading, some of them many times. */
const read = new Map<string, TitleReading>()
const readLimit = 20_000

function titleOf(raw: string): TitleReading {
  const text = foldLookAlikes(stripTags(raw).text).replace(/\s+/g, ' ').trim()
  if (text === '') return { is: 'blank' }
  const words = readPeriodWords(text)
  if (words) return { is: 'period', words, mended: false }
  const mended = readPeriodWords(mendDigits(raw))
  if (mended) return { is: 'period', words: mended, mended: true }
  for (const [pattern, role] of signs) if (pattern.test(text)) return { is: 'sign', role }
  if (/^target/i.test(text)) return { is: 'target' }
  if (/^(?:outturn|actual|value|result|performance)$/i.test(text)) return { is: 'outturn' }
  if (/^(?:comment|commentary|narrative|notes?|analysis|rationale)/i.test(text)) return { is: 'comment' }
  if (/\bowner|lead officer|^lead$|responsible|accountable/i.test(text)) return { is: 'owner' }
  if (/^(?:code|ref(?:erence)?\.?|pi|id|pi code|kpi ref)$/i.test(text)) return { is: 'code' }
  const role = comparatorOf(text)
  const year = bracketYear(text)
  // A bracket with digits that are no year may be a damaged one.
  if (role) return { is: 'comparator', role, year, sure: year !== null || !/\([^)]*\d/.test(text) }
  if (/benchmark|comparator|^current$/i.test(text))
    return {
      is: 'comparator',
      role: /^current$/i.test(text) ? 'comparator_national' : null,
      year: null,
      sure: !/^current$/i.test(text),
    }
  if (/indicator|measure|metric|description|^pi |title|definition/i.test(text)) return { is: 'label' }
  return { is: 'unknown' }
}

/** The first year of a comparator's bracket: `(20/21)` → 2020, `(2020/21)` → 2020. */
const bracketYear = (text: string): number | null => {
  const found = /\((?:20)?(\d\d)[/-](?:20)?(\d\d)\)/.exec(text)
  return found && (Number(found[1]) + 1) % 100 === Number(found[2]) ? 2000 + Number(found[1]) : null
}
