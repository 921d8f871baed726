import { isBasis, period } from '@outturn/indicators'
import type { OwnName } from '@outturn/returns'
import { ownCouncil, type ReadingScope } from '../../database/index.ts'
import { type OwnSetting, readSettings, settingsInForce } from '../settings/index.ts'

/** What the asker's council calls indicators in a period, by its settings in force: for matching rows and reports. */
export const ownNamesIn = async (scope: ReadingScope, code: string): Promise<readonly OwnName[]> =>
  toOwnNames(settingsInForce(await readSettings(scope, ownCouncil(scope)), period(code)))

/** The settings, by `indicator basis`, that give a code or a name. */
export function toOwnNames(inForce: ReadonlyMap<string, OwnSetting>): readonly OwnName[] {
  return [...inForce].flatMap(([key, { code, label }]): readonly OwnName[] => {
    const [indicator = '', basis = ''] = key.split(' ')
    return (code !== null || label !== null) && isBasis(basis) ? [{ indicator, basis, code, label }] : []
  })
}
