/**
 * The ends of a scale that holds every amount with some room. It starts at zero where zero is near; never below zero
 * where no amount is. `toEnds([70, 90])` → 67.6 to 92.4.
 */
export function toEnds(
  amounts: readonly number[],
  room = 0.12,
): { readonly low: number; readonly high: number } {
  const [min, max] = [Math.min(...amounts), Math.max(...amounts)]
  const spare = (max - min || Math.abs(max) || 1) * room
  const low = min >= 0 && min < (max - min) * 0.6 ? 0 : min - spare
  return { low: min >= 0 ? Math.max(0, low) : low, high: max + spare }
}
