export { type TemplateWorkbook, writeTemplateXlsx } from './template-xlsx/write-template-xlsx.ts'
