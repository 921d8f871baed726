import { settings as words } from '../../words/settings.ts'

export interface Problem {
  readonly field: string
  readonly text: string
}

/** A number as a person writes it: empty is null, and what is no number is undefined. */
export function readNumber(text: string): number | null | undefined {
  const tidy = text.trim().replace('−', '-').replace(/%$/, '')
  if (tidy === '') return null
  return /^-?\d+(\.\d+)?$/.test(tidy) ? Number(tidy) : undefined
}

export interface NamingDraft {
  readonly from: string
  readonly polarity: string
  readonly rangeFrom: string
  readonly rangeTo: string
}

/** What is wrong with a name and direction, each with its field; empty where it can be saved. */
export function checkNaming({ from, polarity, rangeFrom, rangeTo }: NamingDraft): readonly Problem[] {
  const problems: Problem[] = []
  if (polarity === 'range')
    problems.push(
      ...checkRange(
        { field: 'range-from', text: rangeFrom, empty: words.needsRangeFrom },
        { field: 'range-to', text: rangeTo, empty: words.needsRangeTo },
      ),
    )
  if (!isDate(from)) problems.push({ field: 'from', text: words.badDate })
  return problems
}

export interface TargetDraft {
  readonly kind: string
  readonly low: string
  readonly high: string
  readonly tolerance: string
}

/** What is wrong with a target, each with its field; empty where it can be saved. */
export function checkTarget({ kind, low, high, tolerance }: TargetDraft): readonly Problem[] {
  const problems: Problem[] = []
  const ends = {
    low: { field: 'low', text: low, empty: words.needsLow },
    high: { field: 'high', text: high, empty: words.needsHigh },
  }
  if (kind === 'range') problems.push(...checkRange(ends.low, ends.high))
  if (kind === 'minimum') problems.push(...needed(ends.low))
  if (kind === 'maximum') problems.push(...needed(ends.high))
  const near = readNumber(tolerance)
  if (near === undefined || (near ?? 0) < 0) problems.push({ field: 'tolerance', text: words.notNumber })
  return problems
}

interface End {
  readonly field: string
  readonly text: string
  /** What to say where nothing was entered. */
  readonly empty: string
}

function checkRange(low: End, high: End): Problem[] {
  const problems = [...needed(low), ...needed(high)]
  if (problems.length > 0) return problems
  const inOrder = Number(readNumber(low.text)) < Number(readNumber(high.text))
  return inOrder ? [] : [{ field: low.field, text: words.order }]
}

function needed({ field, text, empty }: End): Problem[] {
  const number = readNumber(text)
  if (number === null) return [{ field, text: empty }]
  return number === undefined ? [{ field, text: words.notNumber }] : []
}

function isDate(text: string): boolean {
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}
