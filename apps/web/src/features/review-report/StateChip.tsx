import { cellStates } from '../../words/read-cells.ts'

/** Where a figure or its question stands, as a chip with its word. */
export function StateChip({ state }: { state: string }) {
  const { word, look } = cellStates[state] ?? { word: state, look: 'wait' }
  return <span className={`chip chip--${look}`}>{word}</span>
}
