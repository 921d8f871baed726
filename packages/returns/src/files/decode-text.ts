import { FileFaulted } from './file-fault.ts'
import { looksLikeUtf16 } from './sniff-file.ts'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * The letters of a text file and the encoding they were written in. UTF-16 by its mark or its zeros; UTF-8 where
 * every byte fits it; else windows-1252, in which older Excel writes CSV. A byte order mark is left out.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = looksLikeUtf16(bytes)
  const decoded = wide === null ? decodeNarrow(bytes) : decode(bytes, wide === 'le' ? 'utf-16le' : 'utf-16be')
  if (decoded.text.includes('\u0000')) throw new FileFaulted({ code: 'text-unreadable' })
  return decoded
}

interface Decoded {
  readonly text: string
  readonly encoding: TextEncoding
}

function decodeNarrow(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return decode(bytes, 'windows-1252')
  }
}

const decode = (bytes: Uint8Array, encoding: TextEncoding): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
})
