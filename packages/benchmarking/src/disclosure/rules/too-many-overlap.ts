import type { Aggregate } from '../aggregate.ts'
import { linearSystem } from '../linear/system.ts'
import type { Reader } from '../reader.ts'

/** Lines times unknowns of a system that is still judged: about a tenth of a second's work. */
export const largestSystem = 1200

/**
 * Whether so many overlapping sums were shown that what follows from them can no longer be judged in time. Then
 * nothing further is shown that overlaps with them: region, England and neighbours over a year with its years to
 * date are far below, somebody who tries group after group gets there.
 * Source: our own.
 */
export function overlapTooMuch(quantity: string, told: readonly Aggregate[], reader: Reader): boolean {
  const { lines, atoms } = linearSystem(quantity, told, reader)
  return lines.length * atoms.length > largestSystem
}
