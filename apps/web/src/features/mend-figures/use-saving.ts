import { EditCells, type EditCellsMutation } from '@outturn/contracts'
import { useMutation } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'
import { Refused } from '../../data/fault.ts'
import { useReturnsChanged } from '../open-return/use-move.ts'
import type { CellEdit } from './edits.ts'

export type Conflict = EditCellsMutation['editCells']['conflicts'][number]

/** Sends edits; answers with the cells that somebody else changed meanwhile, which were left alone. */
export function useSaving(returnId: number) {
  const changed = useReturnsChanged()
  return useMutation({
    mutationFn: async (edits: readonly CellEdit[]): Promise<readonly Conflict[]> => {
      const { editCells } = await ask(EditCells, { returnId, edits: edits as never })
      if (editCells.refusal)
        throw new Refused(
          editCells.refusal.code,
          Object.fromEntries(editCells.refusal.facts.map(({ name, value }) => [name, value])),
        )
      await changed()
      return editCells.conflicts
    },
  })
}
