import {
  AcceptAgreement,
  AmendAgreement,
  AskToAgree,
  DeclineAgreement,
  DrawUpAgreement,
  EndAgreement,
  LeaveAgreement,
  type TypedOperation,
} from '@outturn/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'
import { useChange } from '../../data/use-change.ts'

/** A move changes who may see what, so every answer is asked for anew. */
function useMove<Answer, Variables>(operation: TypedOperation<Answer, Variables>) {
  const client = useQueryClient()
  return useChange({
    mutationFn: (variables: Variables) => ask(operation, variables),
    // Not waited for: what asked goes from the page with the new answer, and must say first what it did.
    onSuccess: () => {
      void client.invalidateQueries()
    },
  })
}

export const useAccept = () => useMove(AcceptAgreement)
export const useDecline = () => useMove(DeclineAgreement)
export const useLeave = () => useMove(LeaveAgreement)
export const useDrawUp = () => useMove(DrawUpAgreement)
export const useAmend = () => useMove(AmendAgreement)
export const useAskCouncils = () => useMove(AskToAgree)
export const useEnd = () => useMove(EndAgreement)
