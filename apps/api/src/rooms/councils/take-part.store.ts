import { statement, type WritingScope } from '../../database/index.ts'

const takeIn = statement<{ id: number | null }>('take_council_in', 'select outturn.take_council_in($1) as id')
const setActive = statement<{ changed: boolean }>(
  'set_council_active',
  'select outturn.set_council_active($1, $2) as changed',
)

/** Lets the council of an area take part; null where there is no such area, or it does already. */
export const addCouncil = async (scope: WritingScope, area: string): Promise<number | null> =>
  (await scope.rows(takeIn, [area]))[0]?.id ?? null

/** False where nothing changed. */
export const changeActive = async (
  scope: WritingScope,
  council: number,
  state: 'active' | 'inactive',
): Promise<boolean> => (await scope.rows(setActive, [council, state === 'active']))[0]?.changed ?? false
