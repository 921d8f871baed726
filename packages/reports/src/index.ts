export type { AccessibleWorkbook, WorkbookCell, WorkbookTable } from './accessible-xlsx/workbook.ts'
export { writeAccessibleXlsx } from './accessible-xlsx/write-accessible-xlsx.ts'
export { layOutPage } from './council-on-a-page/lay-out-page.ts'
export type { CouncilOnAPage, PageGap, PageStrip, PageTable } from './council-on-a-page/page.ts'
export type {
  ComparatorFacts,
  FigureFacts,
  GapFacts,
  PageFacts,
  VintageFacts,
} from './council-on-a-page/page-facts.ts'
export { type PdfOptions, writeCouncilPdf } from './council-on-a-page/write-council-pdf.ts'
export { type TemplateWorkbook, writeTemplateXlsx } from './template-xlsx/write-template-xlsx.ts'
