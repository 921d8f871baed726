import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { readCouncils } from './council.store.ts'
import { addCouncil, changeActive } from './take-part.store.ts'

/** Lets a council take part, so that its people can be added. Answers its id. */
export async function takeCouncilIn(scope: WritingScope, area: string): Promise<number> {
  if ((await readCouncils(scope)).some(({ areaCode }) => areaCode === area))
    throw new Refused('council_known')
  const id = await addCouncil(scope, area)
  if (id === null) throw new Refused('not_found')
  await audit(scope, { action: 'council.take_in', subject: area })
  return id
}

/** Says whether people may sign in for a council. What it signed off and shared stands as it is. */
export async function setCouncilActive(
  scope: WritingScope,
  id: number,
  state: 'active' | 'inactive',
): Promise<void> {
  const council = (await readCouncils(scope)).find((one) => one.id === id)
  if (!council) throw new Refused('not_found')
  if (await changeActive(scope, id, state))
    await audit(scope, { action: `council.${state}`, subject: council.name })
}
