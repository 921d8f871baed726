import { Fault, Refused } from '../data/fault.ts'
import { refusalWords } from './refusals.ts'

/** What a person reads when asking or sending failed. */
export function failureWords(error: unknown): string {
  if (error instanceof Refused) return refusalWords(error.code, error.facts)
  if (error instanceof Fault && error.status === null)
    return 'The server cannot be reached. Check your connection and try again.'
  return 'Something went wrong on our side. Nothing was changed. Try again.'
}

/** The number to quote when asking for help; null where there is none. */
export const failureNumber = (error: unknown): string | null =>
  error instanceof Fault ? error.correlationId : null
