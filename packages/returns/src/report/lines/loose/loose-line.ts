import type { ReportLine } from '../report-line.ts'

/** A line of a page before it has its number. */
export type LooseLine = Omit<ReportLine, 'row' | 'sheet'> & { readonly sheet: string }
