import {
  SetCouncilSetting,
  type SetCouncilSettingMutationVariables,
  SetTarget,
  type SetTargetMutationVariables,
} from '@outturn/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'
import { useChange } from '../../data/use-change.ts'

/** What a council sets changes its pages: every answer of them is asked for anew. */
function useSettingsChanged() {
  const client = useQueryClient()
  return () => client.invalidateQueries()
}

export const useSaveNaming = () =>
  useChange({
    mutationFn: (setting: SetCouncilSettingMutationVariables) => ask(SetCouncilSetting, setting),
    onSuccess: useSettingsChanged(),
  })

export const useSaveTarget = () =>
  useChange({
    mutationFn: (target: SetTargetMutationVariables) => ask(SetTarget, target),
    onSuccess: useSettingsChanged(),
  })
