import { CouncilSettings, type CouncilSettingsQuery } from '@outturn/contracts'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type Settings = CouncilSettingsQuery['councilSettings']
export type Setting = Settings['settings'][number]
export type Target = Settings['targets'][number]

/** All that the reader's own council has set, history included. */
export const settingsQuery = queryOptions({
  queryKey: ['council-settings'],
  queryFn: async () => (await ask(CouncilSettings, {})).councilSettings,
})
