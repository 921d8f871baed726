import { names, xmlHead } from './xml.ts'

/** The looks of the template's cells, by their number in the workbook's list of styles. */
export const looks = { plain: 0, title: 1, label: 2, head: 3, fill: 4, reference: 5, wrapped: 6 } as const
export type Look = keyof typeof looks

const font = (size: number, more = '') =>
  `<font>${more}<sz val="${size}"/><name val="Arial"/><family val="2"/></font>`
const white = '<color rgb="FFFFFFFF"/>'
const grey = '<color rgb="FF4D5A66"/>'
const top = (wrap: string) => `<alignment vertical="top"${wrap}/>`

/** Cells to fill in have an edge and a pale ground, so that colour is not their only sign. */
export const stylesXml = `${xmlHead}<styleSheet xmlns="${names.main}"><fonts count="4">${font(12)}${font(18, '<b/>')}${font(12, '<b/>')}<font><b/><sz val="12"/>${white}<name val="Arial"/><family val="2"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF2F4858"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF8E1"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin">${grey}</left><right style="thin">${grey}</right><top style="thin">${grey}</top><bottom style="thin">${grey}</bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">${[
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${top('')}</xf>`,
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  `<xf numFmtId="0" fontId="3" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${top(' wrapText="1"')}</xf>`,
  `<xf numFmtId="0" fontId="0" fillId="3" borderId="1" xfId="0" applyFill="1" applyBorder="1" applyAlignment="1">${top('')}</xf>`,
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf>`,
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${top(' wrapText="1"')}</xf>`,
].join(
  '',
)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
