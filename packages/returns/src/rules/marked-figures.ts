import type { ConsideredCell } from './considered-cell.ts'

/** Every figure of the draft with a mark. */
export const markedFigures = (
  considered: readonly ConsideredCell[],
  mark: 'formula' | 'number_as_text',
): readonly {
  readonly one: ConsideredCell
  readonly part: 'value' | 'numerator' | 'denominator'
}[] =>
  considered.flatMap((one) =>
    (['value', 'numerator', 'denominator'] as const)
      .filter((part) => one.cell[part].marks.includes(mark))
      .map((part) => ({ one, part })),
  )
