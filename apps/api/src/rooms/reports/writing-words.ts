import type { AccessibleWorkbook, CouncilOnAPage, PdfOptions } from '@outturn/reports'

/** What is to be written: a workbook, or a council on a page as a PDF. */
export type WritingErrand =
  | { readonly kind: 'workbook'; readonly workbook: AccessibleWorkbook }
  | {
      readonly kind: 'pdf'
      readonly page: CouncilOnAPage
      readonly options: Pick<PdfOptions, 'orientation' | 'date'>
    }

/** An errand with the number by which its answer is known. */
export type WritingQuestion = WritingErrand & { readonly id: number }

export type WritingWord =
  | { readonly id: number; readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: 'failed'; readonly why: string }
