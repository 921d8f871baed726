import type { AreaCode } from '@outturn/indicators'

/** What a published file may call an area: its code, codes it had before, and DfE's three figures. */
export interface PublishedArea {
  readonly code: AreaCode
  readonly dfeCode: string | null
  readonly previousCodes: readonly string[]
}

/** Finds areas by any of their codes. */
export interface AreaBook {
  /** By an official code, today's or an earlier one. */
  readonly byCode: ReadonlyMap<string, AreaCode>
  /** By DfE's code, which outlives a change of the official one. */
  readonly byDfeCode: ReadonlyMap<string, AreaCode>
}

/** An index of areas. A code that two areas claim finds neither, because a guess would move figures. */
export function areaBook(areas: readonly PublishedArea[]): AreaBook {
  const earlier = areas.flatMap(({ code, previousCodes }) => previousCodes.map((old) => [old, code] as const))
  const own = areas.map(({ code }) => [code, code] as const)
  const dfe = areas.flatMap(({ code, dfeCode }) => (dfeCode ? [[dfeCode, code] as const] : []))
  return { byCode: new Map([...unclaimed(earlier), ...own]), byDfeCode: unclaimed(dfe) }
}

function unclaimed(pairs: readonly (readonly [string, AreaCode])[]): Map<string, AreaCode> {
  const found = new Map<string, AreaCode>()
  const claimed = new Set<string>()
  for (const [key, code] of pairs) {
    if (found.has(key) && found.get(key) !== code) claimed.add(key)
    found.set(key, code)
  }
  for (const key of claimed) found.delete(key)
  return found
}

/**
 * The area of a row by its official and its DfE code, either of which may be empty. Null where neither is known,
 * or where the two name different areas.
 */
export function areaOf(book: AreaBook, code: string, dfeCode: string): AreaCode | null {
  const byCode = book.byCode.get(code) ?? null
  const byDfe = book.byDfeCode.get(dfeCode) ?? null
  if (byCode && byDfe && byCode !== byDfe) return null
  return byCode ?? (code === '' ? byDfe : null)
}
