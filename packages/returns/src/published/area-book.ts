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
 * The areas of a row by its official and its DfE code, either of which may be empty. Two councils that report
 * jointly stand as `E09000021 / E09000027`, and the row belongs to both. None where a code is not known, or where
 * the official and the DfE code name different areas.
 */
export function areasOf(book: AreaBook, code: string, dfeCode: string): readonly AreaCode[] {
  const codes = split(code)
  const dfeCodes = split(dfeCode)
  const joint = Math.max(codes.length, dfeCodes.length)
  const areas = [...Array(joint).keys()].map((at) => areaOf(book, codes[at] ?? '', dfeCodes[at] ?? ''))
  const known = areas.filter((area) => area !== null)
  return known.length === joint && new Set(known).size === joint ? known : []
}

const split = (codes: string): readonly string[] => codes.split('/').map((code) => code.trim())

function areaOf(book: AreaBook, code: string, dfeCode: string): AreaCode | null {
  const byCode = book.byCode.get(code) ?? null
  const byDfe = book.byDfeCode.get(dfeCode) ?? null
  if (byCode && byDfe && byCode !== byDfe) return null
  return byCode ?? (code === '' ? byDfe : null)
}
