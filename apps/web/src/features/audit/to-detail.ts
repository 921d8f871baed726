import { catalogue } from '@outturn/indicators'
import { roleNames } from '../../words/app.ts'
import { deeds, detailNames } from '../../words/audit.ts'
import { basisName, basisNames, periodTitle } from '../../words/periods.ts'

const period = /^(\d{4}-\d{2}|FY\d{4}(-Q[1-4])?|AY\d{4}(-T[1-3])?|CY\d{4})$/
const plain = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()

/** The detail of an entry as short text: `name: value` for what is known, other text as it came. */
export function toDetail(detail: string): string {
  const value = parse(detail)
  if (!value || typeof value !== 'object') return detail
  return Object.entries(value)
    .filter(([, of]) => of !== null && of !== false && of !== '')
    .map(([name, of]) => {
      const words = detailNames[name] ?? plain(name)
      return of === true ? words : `${words}: ${said(of)}`
    })
    .join('; ')
}

function said(of: unknown): string {
  if (Array.isArray(of)) return of.map(said).join(', ')
  if (typeof of === 'number') return of.toLocaleString('en-GB')
  return typeof of === 'string' ? nameOf(of) : JSON.stringify(of)
}

/** `rereferrals_pct in_period FY2026-Q1` → `Re-referrals, in the period, Quarter 1 2026/27`; other text as it came. */
export function toSubject(subject: string): string {
  const known = (word: string) => period.test(word) || catalogue.has(word as never) || word in basisNames
  const words = subject.split(' ')
  if (words.every(known)) return words.map(nameOf).join(', ')
  const [first = '', ...rest] = words
  return known(first) ? [nameOf(first), rest.join(' ')].join(', ') : nameOf(subject)
}

function nameOf(word: string): string {
  if (period.test(word)) return periodTitle(word)
  if (word in basisNames) return basisName(word).toLowerCase()
  if (word in roleNames) return roleNames[word as keyof typeof roleNames]
  return catalogue.get(word as never)?.shortName ?? word
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What was done, in words; `something.new_here` → `Something new here`. */
export function toAction(action: string): string {
  const words = action.replaceAll(/[._-]/g, ' ')
  return deeds[action] ?? words.charAt(0).toUpperCase() + words.slice(1)
}
