import { plural } from './numbers.ts'

type Said = (file: string) => string

export const sending = {
  title: 'Send a file',
  note: 'Our template, filled in, as CSV or XLSX, up to 50 MB. It replaces what the draft holds for the same rows; nothing else changes.',
  templateCsv: 'Template, CSV',
  templateXlsx: 'Template, XLSX',
  choose: 'File to send',
  action: 'Send the file',
  busy: 'Sending',
  typeTitle: 'Or type the figures',
  typeNote:
    'Begins a draft with every row of the template. Type into it, or paste a block from a spreadsheet.',
  typeAction: 'Begin a draft',
  typeBusy: 'Beginning',
  noFile: 'Choose a file first',
  leave: 'You can leave this page; the return stays in your list.',
  states: {
    waiting: (file) => `${file} is waiting to be read.`,
    running: (file) => `Reading ${file}:`,
    done: (file) => `${file} has been read.`,
    nothing_new: (file) => `${file} came before, byte for byte. Nothing has changed.`,
    refused: (file) => `${file} could not be used. The draft is as it was; the findings say why.`,
    failed: (file) => `${file} could not be read to its end. The draft is as it was.`,
  } as Record<string, Said>,
  stageStates: { done: 'done', running: 'under way', stopped: 'stopped here', waiting: 'not yet' } as Record<
    string,
    string
  >,
} as const

/** What a stage counts: one, and several. */
const counted: Readonly<Record<string, readonly [string, string]>> = {
  receive: ['byte', 'bytes'],
  open: ['sheet', 'sheets'],
  find_table: ['table', 'tables'],
  read_rows: ['row', 'rows'],
  match: ['figure', 'figures'],
  check: ['to mend', 'to mend'],
  derive: ['worked out', 'worked out'],
  propose: ['figure', 'figures'],
}

/** How much a stage went through. `stageCount('open', 1)` → `1 sheet`. */
export const stageCount = (stage: string, count: number): string =>
  `${count.toLocaleString('en-GB')} ${plural(count, ...(counted[stage] ?? (['', ''] as const)))}`.trim()
