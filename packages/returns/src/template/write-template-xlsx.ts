import { strToU8, zipSync } from 'fflate'
import { guideName } from './guide-name.ts'
import type { TemplateHeading, TemplateRow } from './template-rows.ts'
import { guideSheetXml } from './xlsx/guide-sheet.ts'
import { headerRow, returnSheetXml, tableXml } from './xlsx/return-sheet.ts'
import { TextTable, textXml } from './xlsx/sheet-cells.ts'
import { stylesXml } from './xlsx/styles.ts'
import { escapeXml, names, xmlHead } from './xlsx/xml.ts'

/**
 * The template as an Excel workbook that can be read by ear: a titled document in English, one table with named
 * columns, nothing merged, nothing hidden, and a second sheet that says how to fill it in. The same rows give the same
 * bytes. Our own writer, because those we know write neither tables nor lists to choose from.
 */
export function writeTemplateXlsx(rows: readonly TemplateRow[], heading: TemplateHeading): Uint8Array {
  const texts = new TextTable()
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': typesXml,
    '_rels/.rels': relationsXml([
      ['officeDocument', names.office, 'xl/workbook.xml'],
      ['metadata/core-properties', names.pack, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreXml(heading),
    'xl/workbook.xml': workbookXml,
    'xl/_rels/workbook.xml.rels': relationsXml([
      ['worksheet', names.office, 'worksheets/sheet1.xml'],
      ['worksheet', names.office, 'worksheets/sheet2.xml'],
      ['styles', names.office, 'styles.xml'],
      ['sharedStrings', names.office, 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': returnSheetXml(rows, heading, texts),
    'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([['table', names.office, '../tables/table1.xml']]),
    'xl/worksheets/sheet2.xml': guideSheetXml(texts),
    'xl/tables/table1.xml': tableXml(rows.length),
    'xl/styles.xml': stylesXml,
    // Last, because the sheets fill it.
    'xl/sharedStrings.xml': `${xmlHead}<sst xmlns="${names.main}">${texts.texts().map(textXml).join('')}</sst>`,
  }
  const packed = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  return zipSync(packed, { mtime: new Date(2020, 0, 1) })
}

const relationsXml = (relations: readonly (readonly [kind: string, of: string, target: string])[]): string =>
  `${xmlHead}<Relationships xmlns="${names.pack}">${relations
    .map(
      ([kind, of, target], at) => `<Relationship Id="rId${at + 1}" Type="${of}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}+xml"/>`

const typesXml = `${xmlHead}<Types xmlns="${names.types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  override('xl/workbook.xml', `${spreadsheet}.sheet.main`),
  override('xl/worksheets/sheet1.xml', `${spreadsheet}.worksheet`),
  override('xl/worksheets/sheet2.xml', `${spreadsheet}.worksheet`),
  override('xl/tables/table1.xml', `${spreadsheet}.table`),
  override('xl/styles.xml', `${spreadsheet}.styles`),
  override('xl/sharedStrings.xml', `${spreadsheet}.sharedStrings`),
  override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'),
].join('')}</Types>`

const workbookXml = `${xmlHead}<workbook xmlns="${names.main}" xmlns:r="${names.office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Return" sheetId="1" r:id="rId1"/><sheet name="${guideName}" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Return!$${headerRow}:$${headerRow}</definedName></definedNames></workbook>`

const coreXml = (heading: TemplateHeading): string =>
  `${xmlHead}<cp:coreProperties xmlns:cp="${names.core}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(`Outturn return, ${heading.councilName}, ${heading.period}`)}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`
