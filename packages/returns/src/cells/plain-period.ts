const shortYear = /(?<![\d/–-])(\d\d)([/–-])(\d\d)(?![\d/–-])/

/** `23/24` as `2023/24` where the two years follow each other, else as it was. */
const widenYear = (text: string): string =>
  text.replace(shortYear, (whole, first: string) =>
    (Number(first) + 1) % 100 === Number(whole.slice(-2)) ? `20${whole}` : whole,
  )

/**
 * A heading about time without what stands around it in other councils' reports: `Q3 23/24 (Oct - Dec)` → `Q3 2023/24`,
 * `FY23/24` → `2023/24`, `2022/23 Year End` → `2022/23`. A bare `23/24` is left alone: it may be a pair of numbers.
 */
export function plainPeriod(raw: string): string {
  const text = raw
    .replace(
      /\s*\((?:jan|apr|jul|oct)[a-z]*\s?(?:[-–]|to)\s?(?:mar|jun|sep|dec)[a-z]*(?:\s?(?:20)?\d\d)?\)\s*$/i,
      '',
    )
    .replace(/\s+(?:outturn|actuals?|year[- ]?end|final|results?|performance|full year)$/i, '')
  const told = /^fy\s?/i.test(text)
  const bare = text.replace(/^fy\s?/i, '')
  return told || /\b(?:q|qtr\.?|quarter)\s?[1-4]\b/i.test(bare) ? widenYear(bare) : bare
}

const starts = ['jan', 'apr', 'jul', 'oct']
const ends = ['mar', 'jun', 'sep', 'dec']

/** The financial year and quarter of three named months: `Oct-Dec 2023` → 2023, 3; `Jan to Mar 24` → 2023, 4. Else null. */
export function quarterOfMonths(text: string): { readonly year: number; readonly part: number } | null {
  const found = /^([a-z]{3})[a-z]*\.?\s?(?:[-–]|to)\s?([a-z]{3})[a-z]*\.?\s?((?:20)?\d\d)$/i.exec(text)
  const at = starts.indexOf((found?.[1] ?? '').toLowerCase())
  if (!found || at < 0 || ends[at] !== (found[2] ?? '').toLowerCase()) return null
  const year = Number((found[3] ?? '').padStart(4, '20'))
  return at === 0 ? { year: year - 1, part: 4 } : { year, part: at }
}
