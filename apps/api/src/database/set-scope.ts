import { type Asker, roles } from './who.ts'

const number = (value: number | null): string => {
  if (value === null) return ''
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`${value} is not an id`)
  return String(value)
}

/**
 * Begins a transaction and sets the fences in one message, so that a read costs one round trip and not three.
 * A message of several statements takes no parameters: every value written into it is a whole number or one
 * of our own roles, and anything else throws.
 */
export function beginAs(who: Asker, access: 'read only' | 'read write'): string {
  if (who.role !== null && !roles.includes(who.role)) throw new RangeError(`${who.role} is not a role`)
  const settings = {
    council_id: number(who.councilId),
    person_id: number(who.personId),
    membership_id: number(who.membershipId),
    agreement_id: number(who.agreementId),
    role: who.role ?? '',
  }
  const set = Object.entries(settings).map(([name, value]) => `set_config('app.${name}', '${value}', true)`)
  return `begin isolation level read committed ${access}; select ${set.join(', ')}`
}
