import { catalogue, isBasis, type Polarity } from '@outturn/indicators'
import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { addSetting } from './setting.store.ts'

export interface AskedSetting {
  readonly indicator: string
  readonly basis: string
  readonly from: string
  readonly code: string | null
  readonly label: string | null
  readonly polarity: string | null
  readonly rangeFrom: number | null
  readonly rangeTo: number | null
}

/** Longer codes and names are no codes and names. */
const longest = { code: 40, label: 200 }

/**
 * Sets what the council calls an indicator and which end it takes as best, from a date on. Refuses an indicator or
 * basis that the catalogue does not hold, a date that is none, and a range without two ends in order.
 */
export async function setCouncilSetting(scope: WritingScope, asked: AskedSetting): Promise<void> {
  const { indicator, basis, from } = asked
  const definition = catalogue.get(indicator)
  if (!definition || !isBasis(basis) || !definition.bases.includes(basis)) throw new Refused('not_found')
  if (!isDate(from)) throw new Refused('setting_incomplete')
  const polarity = polarityOf(asked)
  const code = tidy(asked.code, longest.code)
  const label = tidy(asked.label, longest.label)
  await addSetting(scope, { indicator, basis, from, code, label, polarity })
  await audit(scope, {
    action: 'setting.set',
    subject: `${indicator} ${basis}`,
    detail: { from, code, label, polarity },
  })
}

/** The polarity asked for; null is the catalogue's. */
export function polarityOf({
  polarity,
  rangeFrom,
  rangeTo,
}: Pick<AskedSetting, 'polarity' | 'rangeFrom' | 'rangeTo'>): Polarity | null {
  switch (polarity) {
    case null:
      return null
    case 'high':
    case 'low':
    case 'none':
      return polarity
    case 'range':
      if (rangeFrom === null || rangeTo === null || !(rangeFrom < rangeTo))
        throw new Refused('setting_incomplete')
      return { range: { from: rangeFrom, to: rangeTo } }
    default:
      throw new Refused('setting_incomplete')
  }
}

function isDate(text: string): boolean {
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

const tidy = (text: string | null, length: number): string | null =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
  text
    ?.replace(/[\u0000-\u001f\u007f]/g, ' ')
    .trim()
    .slice(0, length) || null
