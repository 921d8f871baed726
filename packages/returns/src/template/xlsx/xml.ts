const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Everything but what XML can hold: tabs, line ends and letters. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Text as it may stand in XML. Control characters become spaces. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign).replace(forbidden, ' ')

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const names = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  pack: 'http://schemas.openxmlformats.org/package/2006/relationships',
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  core: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
} as const
