import { readTextLines } from './read-text-lines.ts'
import type { ReportDocument } from './report-line.ts'
export type ReportOpening =
  | { readonly outcome: 'opened'; readonly document: ReportDocument }
  | { readonly outcome: 'refused'; readonly code: string; readonly why: string }
export async function openReport(bytes: Uint8Array, name: string): Promise<ReportOpening> {
  return { outcome: 'opened', document: readTextLines(new TextDecoder().decode(bytes), name) }
}
