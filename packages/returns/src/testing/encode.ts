/** A text in UTF-16; its mark, where it has one, is in the text. */
export function utf16(text: string, end: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), end === 'le')
  return bytes
}

/** A text in windows-1252, as older Excel writes CSV. Knows Latin-1 letters and the long dash. */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0) & 0xff))
