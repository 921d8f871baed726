import type { Polarity } from '@outturn/indicators'
import { type ReadingScope, statement, type WritingScope } from '../../database/index.ts'

export interface SettingRow {
  readonly indicator: string
  readonly basis: string
  readonly code: string | null
  readonly label: string | null
  readonly polarity: Polarity | null
  /** `2025-04-01`. */
  readonly from: string
  readonly setBy: number
  readonly setAt: Date
}

const all = statement<SettingRow>(
  'council_settings',
  `select indicator_id as indicator, basis, code, label, polarity, from_date as "from", set_by as "setBy", set_at as "setAt"
   from outturn.council_setting where council_id = $1 and set_at <= $2 order by id`,
)
const add = statement<unknown>(
  'add_council_setting',
  `insert into outturn.council_setting
     (council_id, indicator_id, basis, code, label, polarity, from_date, set_by, set_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
)

/** Everything that a council has set by a moment, oldest first; which is in force is for the use case. */
export const readSettings = (
  scope: ReadingScope,
  council: number,
  asOf = 'infinity',
): Promise<SettingRow[]> => scope.rows(all, [council, asOf])

export type NewSetting = Omit<SettingRow, 'setBy' | 'setAt'>

/** Adds a setting of the council. The one before stays in the history. */
export async function addSetting(scope: WritingScope, setting: NewSetting): Promise<void> {
  const { indicator, basis, code, label, polarity, from } = setting
  await scope.rows(add, [
    ...[scope.who.councilId, indicator, basis, code, label],
    ...[polarity === null ? null : JSON.stringify(polarity), from, scope.who.personId, scope.now],
  ])
}
