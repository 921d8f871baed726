import { FileFaulted } from './file-fault.ts'

const signs = [
  ['EncryptedPackage', { code: 'password-protected' }],
  ['WordDocument', { code: 'file-of-another-kind', kind: 'doc' }],
  ['PowerPoint Document', { code: 'file-of-another-kind', kind: 'pptx' }],
  ['Workbook', { code: 'old-excel-file' }],
  ['Book', { code: 'old-excel-file' }],
] as const

/**
 * Refuses an OLE compound file by what its directory lists: a workbook behind a password looks like this, and so
 * does one of Excel 2003 or earlier.
 */
export function refuseOle(bytes: Uint8Array): never {
  const found = signs.find(([sign]) => hasWide(bytes, sign))
  throw new FileFaulted(found ? found[1] : { code: 'file-of-another-kind', kind: 'ole' })
}

/** True where the bytes hold the word in UTF-16, as directories of compound files do. */
function hasWide(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0])
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, nth) => bytes[at + nth] === byte)) return true
  return false
}
