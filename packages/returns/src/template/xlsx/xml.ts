const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in XML. Control characters, which XML cannot hold, become spaces. */
export const escapeXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids.
  text
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f￾￿]/g, ' ')

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const names = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  pack: 'http://schemas.openxmlformats.org/package/2006/relationships',
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  core: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
} as const
