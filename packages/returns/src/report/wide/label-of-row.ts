import { stripTags } from '../../cells/index.ts'

/** A code at the head of a label, apart from the words: `PI.1447 % of agency staff`, `CSC 208b`, `[M2-NI] …`. */
export interface RowLabel {
  readonly code: string
  readonly label: string
}

const codeFirst =
  /^(?:\[([A-Z][A-Z0-9.%() -]{1,14})\]|((?:PI|KPI|NI|LI|SI|CSC|CYP|CS)[. ]?\d{1,5}[a-z]?))\b[\s:–-]*(.*)$/s

/** Parts a printed label into its code and its words. `labelOfRow('<b>PI.126</b> NEET')` → code PI.126, label NEET. */
export function labelOfRow(raw: string): RowLabel {
  const { text } = stripTags(raw)
  const found = codeFirst.exec(text)
  const code = found?.[1] ?? found?.[2] ?? ''
  return found ? { code, label: (found[3] ?? '').trim() } : { code: '', label: text.replace(/\s+/g, ' ') }
}
