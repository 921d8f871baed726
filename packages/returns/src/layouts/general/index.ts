import type { Layout } from '../../report/layout.ts'
import { readAnyReport } from './read-any-report.ts'

/** The reader for reports never seen: it reads what headings make plain and holds the rest. Never the first choice. */
export const generalReader: Layout = { id: 'general', recognises: () => 0.1, read: readAnyReport }
