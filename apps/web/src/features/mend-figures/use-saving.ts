import { EditCells, type EditCellsMutation } from '@outturn/contracts'
import { ask } from '../../data/ask.ts'
import { Refused } from '../../data/fault.ts'
import { useChange } from '../../data/use-change.ts'
import { useReturnsChanged } from '../open-return/use-move.ts'
import type { CellEdit, Edits } from './edits.ts'

export type Conflict = EditCellsMutation['editCells']['conflicts'][number]

/** What is sent, and what was typed at that moment: more may be typed while it is on its way. */
export interface Sent {
  readonly cells: readonly CellEdit[]
  readonly typed: Edits['changes']
}

/** Sends edits; answers with the cells that somebody else changed meanwhile, which were left alone. */
export function useSaving(returnId: number, onSaved: (sent: Sent, conflicts: readonly Conflict[]) => void) {
  const changed = useReturnsChanged()
  return useChange({
    mutationFn: async ({ cells }: Sent): Promise<readonly Conflict[]> => {
      const { editCells } = await ask(EditCells, { returnId, edits: cells as never })
      if (editCells.refusal)
        throw new Refused(
          editCells.refusal.code,
          Object.fromEntries(editCells.refusal.facts.map(({ name, value }) => [name, value])),
        )
      await changed()
      return editCells.conflicts
    },
    onSuccess: (conflicts, sent) => onSaved(sent, conflicts),
  })
}
