import { foldLookAlikes } from './fold-look-alikes.ts'

/** A sign or word that stands where a figure could. The words are those of the golden tables. */
export type Marker =
  | 'up'
  | 'down'
  | 'flat'
  | 'up_diagonal'
  | 'down_diagonal'
  | 'star'
  | 'circle'
  | 'triangle'
  | 'triangle_down'
  | 'higher_is_better'
  | 'lower_is_better'
  | 'no_data'
  | 'not_applicable'
  | 'not_available'
  | 'pending'
  | 'TBC'
  | 'local_only'
  | 'suppressed'
  | 'noise'
  | 'improving'
  | 'deteriorating'
  | 'red'
  | 'amber'
  | 'green'

/** A marker and, where the words name one, the quarter that the figure is promised for. */
export interface MarkerReading {
  readonly marker: Marker
  readonly due: string
}

const signs: Readonly<Record<string, Marker>> = {
  '↑': 'up',
  '⬆': 'up',
  '⇧': 'up',
  '🡅': 'up',
  '🠅': 'up',
  '↓': 'down',
  '⬇': 'down',
  '⇩': 'down',
  '↔': 'flat',
  '→': 'flat',
  '➡': 'flat',
  '⬌': 'flat',
  '⇔': 'flat',
  '=': 'flat',
  '►': 'flat',
  '↗': 'up_diagonal',
  '⬈': 'up_diagonal',
  '↘': 'down_diagonal',
  '⬊': 'down_diagonal',
  '★': 'star',
  '☆': 'star',
  '⭐': 'star',
  '●': 'circle',
  '⬤': 'circle',
  '○': 'circle',
  '▲': 'triangle',
  '△': 'triangle',
  '▼': 'triangle_down',
  '\uf070': 'higher_is_better',
  '\uf071': 'lower_is_better',
}

const words: readonly (readonly [RegExp, Marker])[] = [
  [/^[-–—]{1,2}$/, 'no_data'],
  [/^(?:z|- ?n\/a)$/i, 'not_applicable'],
  [/^\[?[xX]\]?$/, 'not_available'],
  [/^(?:n\/?a|not applicable)$/i, 'not_applicable'],
  [/^\[?c\]?$/, 'suppressed'],
  [/^(?:red|r)$/i, 'red'],
  [/^(?:amber|yellow|a)$/i, 'amber'],
  [/^(?:green|g)$/i, 'green'],
  [/^tb[cd]$/i, 'TBC'],
  [/^pending\b/i, 'pending'],
  [/^(?:due|expected|awaited|awaiting)\b/i, 'pending'],
  [/^available\b/i, 'pending'],
  [
    /^(?:not published|not available|no data|unavailable|data not available|data to be supplied|not yet available|\.{2,3}|:)$/i,
    'not_available',
  ],
  [/^local(?: measure\b.*| indicator\b.*| only\b.*)?$/i, 'local_only'],
  [/\bno (?:external )?(?:benchmark\w*|comparator)/i, 'local_only'],
]

/**
 * The sign or word of a cell, or null. Foreign look-alike letters are folded first, so that Cyrillic ТВС is
 * TBC, and a letter O read for a Q (`Available O3`) is mended. `readMarker('Available in Q3')` → pending, due Q3.
 */
export function readMarker(raw: string): MarkerReading | null {
  const text = foldLookAlikes(raw)
    .replace(/\ufe0f/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const sign = signs[text]
  if (sign) return { marker: sign, due: '' }
  for (const [pattern, marker] of words) {
    if (!pattern.test(text)) continue
    const due = /\b(?:q|o|qtr\.?|quarter) ?([1-4])\b/i.exec(text)
    return { marker, due: due && marker === 'pending' ? `Q${due[1]}` : '' }
  }
  return null
}
