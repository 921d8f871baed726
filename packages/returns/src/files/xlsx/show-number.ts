import { excelDate } from './excel-date.ts'

/** What a number cell shows: its text, and its date where its format makes it one. */
export interface ShownNumber {
  readonly text: string
  readonly date: string | null
}

const generalText = (number: number): string => String(Number(number.toPrecision(15)))

/**
 * A number as its format shows it: decimals, thousands commas, percent, pounds and dates. What a format adds in
 * words is left out, and a format that does more (fractions, powers) shows the number itself.
 * `showNumber(0.125, '0.0%', 'from 1900')` → `12.5%`; `(1234.5, '#,##0')` → `1,235`.
 */
export function showNumber(number: number, format: string, epoch: 'from 1900' | 'from 1904'): ShownNumber {
  const section = sectionOf(format, number)
  if (isDateFormat(section)) {
    const date = excelDate(number, epoch)
    return date === null ? { text: generalText(number), date: null } : { text: showDate(date, section), date }
  }
  const body = bareFormat(section)
  const shape = /^(-?)(£?)([#0?,]*)(?:\.([#0?]+))?(%?)$/.exec(body)
  if (!shape || shape[3]?.endsWith(',') || body === '') return { text: generalText(number), date: null }
  const [, , pound = '', whole = '', decimals = '', percent = ''] = shape
  const amount = Number((Math.abs(number) * (percent === '' ? 1 : 100)).toPrecision(15))
  const shown = trimOptional(roundHalfUp(amount, decimals.length), decimals)
  const grouped = whole.includes(',') ? shown.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : shown
  const sign = number < 0 && Number(shown) !== 0 ? '-' : ''
  return { text: `${sign}${pound}${grouped}${percent}`, date: null }
}

/** Half away from zero, as spreadsheets show it: the shortest decimal of the number is rounded, not its binary. */
function roundHalfUp(amount: number, decimals: number): string {
  if (decimals > 15 || amount >= 1e15) return String(amount)
  const rounded = Math.round(Number(`${amount}e${decimals}`))
  return Number.isFinite(rounded)
    ? Number(`${rounded}e-${decimals}`).toFixed(decimals)
    : amount.toFixed(decimals)
}

/** `#` after the point is shown only where it is not zero. */
function trimOptional(shown: string, decimals: string): string {
  const needed = decimals.replace(/[#?]+$/, '').length
  const [whole = '', part = ''] = shown.split('.')
  let kept = part
  while (kept.length > needed && kept.endsWith('0')) kept = kept.slice(0, -1)
  return kept === '' ? whole : `${whole}.${kept}`
}

function sectionOf(format: string, number: number): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
  const nth = number < 0 ? 1 : number === 0 ? 2 : 0
  return sections[nth] || sections[0] || 'General'
}

/** Without words, colours, conditions, padding and escaped signs. */
const bareFormat = (section: string): string =>
  section
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?!\$)[^\]]*\]/g, '')
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, (_, currency: string) => (currency === '£' ? '£' : ''))
    .replace(/[()\s]/g, '')

export function isDateFormat(section: string): boolean {
  const bare = section.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '')
  return (
    !/general/i.test(bare) && /[dmyhs]/i.test(bare) && !/[#0?]{2,}|[#?]/.test(bare.replace(/s\.0+/gi, ''))
  )
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function showDate(iso: string, format: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
  const name = monthNames[Number(month) - 1] ?? ''
  const tokens: Readonly<Record<string, string>> = {
    yyyy: year,
    yy: year.slice(2),
    mmmm: name,
    mmm: name.slice(0, 3),
    mm: month,
    m: String(Number(month)),
    dd: day,
    d: String(Number(day)),
  }
  const bare = format.replace(/\[[^\]]*\]|"|\\|;@$/g, '').toLowerCase()
  // Times, weekdays and anything else that is not plainly a date are shown as the ISO date.
  if (/[hs]|ddd/.test(bare) || !/^[dmy /.,-]+$/.test(bare)) return iso
  return bare.replace(/y{4}|y{2}|m{1,4}|d{1,2}/g, (token) => tokens[token] ?? token)
}
