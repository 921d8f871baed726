/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  | 'empty'
  | 'text'
  | 'zip'
  | 'ole'
  | 'pdf'
  | 'html'
  | 'xml'
  | 'rtf'
  | 'image'
  | 'gzip'
  | 'archive'
  | 'program'
  | 'binary'

const starts: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x50, 0x4b, 0x07, 0x08]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['program', [0x4d, 0x5a, 0x90, 0x00]],
]

/**
 * What a file is by its content. A name is never looked at: a picture named `.xlsx` is an `image`.
 * Text means that it can be read as letters; it may still hold no table.
 */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  const found = starts.find(([, start]) => start.every((byte, at) => bytes[at] === byte))
  if (found) return found[0]
  if (looksLikeUtf16(bytes)) return 'text'
  const head = bytes.subarray(0, 4096)
  if (head.includes(0)) return 'binary'
  const controls = head.reduce(
    (count, byte) => count + (byte < 32 && ![9, 10, 12, 13, 27].includes(byte) ? 1 : 0),
    0,
  )
  if (controls > head.length / 100) return 'binary'
  return nameMarkup(String.fromCharCode(...head))
}

/** With a byte order mark, or with every other byte zero as in English text. */
export function looksLikeUtf16(bytes: Uint8Array): 'le' | 'be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be'
  const head = bytes.subarray(0, 512)
  if (head.length < 8) return null
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const half = head.length / 2
  if ((zeros[1] ?? 0) > half * 0.7 && zeros[0] === 0) return 'le'
  if ((zeros[0] ?? 0) > half * 0.7 && zeros[1] === 0) return 'be'
  return null
}

function nameMarkup(head: string): FileKind {
  const start = head.replace(/^ï»¿/, '').trimStart().slice(0, 600).toLowerCase()
  if (/^(<!--[\s\S]*?-->\s*)?(<!doctype html|<html|<head|<body|<table|<style|<meta)/.test(start))
    return 'html'
  // Part of a page, as it is pasted from a message.
  if (
    /^<(?:div|p|span|blockquote|h[1-6]|section|font|b|strong)\b[^>]*>/.test(start) &&
    head.toLowerCase().includes('<td')
  )
    return 'html'
  if (start.startsWith('<?xml')) return start.includes('<html') ? 'html' : 'xml'
  return 'text'
}
