import { type Shown, signed } from '../../data/catalogue.ts'

export interface ShownChange {
  readonly text: string
  readonly test: string
  readonly direction: 'up' | 'down' | 'flat'
}

/** A change as it is drawn: signed text, direction as it reads on screen, and whether it was tested. */
export function toChange(amount: number, indicator: Shown, test: string): ShownChange {
  const text = signed(amount, indicator)
  const direction = text.startsWith('+') ? 'up' : text.startsWith('−') ? 'down' : 'flat'
  return { text, test, direction }
}
