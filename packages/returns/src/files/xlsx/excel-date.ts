/**
 * The ISO date of a spreadsheet's day number; with its time where the day has a fraction. Day 60 is 29 February
 * 1900, which never was: spreadsheets keep the mistake, and we show 28 February. Refuses days outside years 1900 to
 * 9999. `excelDate(45199, 'from 1900')` → `2023-09-30`.
 */
export function excelDate(day: number, epoch: 'from 1900' | 'from 1904'): string | null {
  if (!Number.isFinite(day) || day < 0 || day >= 2_958_466) return null
  const since1900 = epoch === 'from 1904' ? day + 1462 : day
  const days = since1900 < 60 ? since1900 + 1 : since1900
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400_000))
  const iso = date.toISOString()
  return Number.isInteger(day) ? iso.slice(0, 10) : iso.slice(0, 16)
}
