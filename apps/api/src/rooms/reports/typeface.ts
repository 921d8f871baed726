import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { unpackWoff } from './unpack-woff.ts'

const find = createRequire(import.meta.url)
const face = async (weight: 400 | 600): Promise<Uint8Array> =>
  unpackWoff(
    await readFile(find.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`)),
  )

let read: Promise<{ readonly regular: Uint8Array; readonly semibold: Uint8Array }> | null = null

/** The typeface that papers are set in, read once. */
export function typeface() {
  read ??= Promise.all([face(400), face(600)]).then(([regular, semibold]) => ({ regular, semibold }))
  return read
}
