import { catalogue, isBasis, parsePeriod } from '@outturn/indicators'
import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { addTarget, type NewTarget } from './target.store.ts'

const needed: Readonly<Record<NewTarget['kind'], readonly ('low' | 'high' | 'relativeTo')[]>> = {
  minimum: ['low'],
  maximum: ['high'],
  range: ['low', 'high'],
  relative: ['relativeTo'],
  none: [],
}

/** Sets the council's target for an indicator and basis. Refuses one that lacks its figure or is upside down. */
export async function setTarget(scope: WritingScope, target: NewTarget): Promise<void> {
  const definition = catalogue.get(target.indicator)
  const parts = needed[target.kind]
  const known = definition && isBasis(target.basis) && definition.bases.includes(target.basis)
  if (!known || !parts || !parsePeriod(target.fromPeriod)) throw new Refused('not_found')
  const { low, high, tolerance } = target
  const upsideDown = low !== null && high !== null && low > high
  if (parts.some((part) => target[part] === null) || upsideDown || (tolerance ?? 0) < 0)
    throw new Refused('target_incomplete', { kind: target.kind })
  await addTarget(scope, target)
  const { indicator, basis, fromPeriod, kind } = target
  await audit(scope, {
    action: 'target.set',
    subject: `${indicator} ${basis}`,
    detail: { fromPeriod, kind, low, high },
  })
}
