import { parsePeriod, periodDates } from '@outturn/indicators'
import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { addEvent } from './event.store.ts'
import { addReturnFor, type Revision, readReturn, readReturnById } from './return.store.ts'

/** Starts the council's return for a period that has begun, or answers with the one that is there already. */
export async function startReturn(scope: WritingScope, code: string): Promise<Revision> {
  const period = parsePeriod(code)
  if (!period) throw new Refused('not_found')
  const found = await readReturn(scope, code)
  if (found) return found
  if (periodDates(period).first > scope.now.toISOString().slice(0, 10))
    throw new Refused('period_not_open', { period: code })
  const id = await addReturnFor(scope, code)
  const started = id === null ? await readReturn(scope, code) : await readReturnById(scope, id)
  if (!started) throw new Error('The return was not started')
  if (id !== null) {
    await addEvent(scope, started, { what: 'started' })
    await audit(scope, { action: 'return.start', subject: code })
  }
  return started
}
