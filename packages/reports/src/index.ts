export type { AccessibleWorkbook, WorkbookCell, WorkbookTable } from './accessible-xlsx/workbook.ts'
export { writeAccessibleXlsx } from './accessible-xlsx/write-accessible-xlsx.ts'
export { type TemplateWorkbook, writeTemplateXlsx } from './template-xlsx/write-template-xlsx.ts'
