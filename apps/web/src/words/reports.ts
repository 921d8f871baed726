import { plural } from './numbers.ts'
export const reports = {
  title: 'Send your own report',
  lede: 'The report that your council makes already, in its own layout. What is read is shown beside the report first; a doubtful figure waits for you, and nothing enters the draft until you say so.',
  choose: 'Report to send',
  kinds:
    'Text, CSV, XLSX, ODS, HTML, DOCX or PDF, up to 50 MB. The file itself is not kept: it may name people.',
  action: 'Send the report',
  busy: 'Sending',
  noFile: 'Choose a file first',
  noText: 'Paste the table or text first',
  tooLarge: 'The file is larger than 50 MB. Send only the pages with the figures.',
  paste: 'Or paste a table or text',
  pasteHint: 'Copied from a document or spreadsheet, with its headings.',
  pasteAction: 'Send what was pasted',
  pastedName: 'pasted.txt',
  instead: 'Send your own report instead',
  before: 'Reports sent before',
  table: 'Reports sent before, table',
  columns: ['File', 'Return', 'Shape', 'Received', 'State'],
  receivedAt: (moment: string) => `, received ${moment}`,
  problem: 'There is a problem',
  leave: 'You can leave this page; the report stays in your list.',
  one: 'Report',
  waiting: 'Fetching the report',
  tab: (period: string) => `Check what was read, ${period}`,
  stagesPassed: (passed: number, of: number) => `${passed} of ${of} stages`,
  sendAnother: 'Send another report',
  failed: 'The report could not be read to its end. Nothing was kept. Send it again.',
  onlyAnalyst: 'An analyst of your council can send reports.',
} as const

const stages: Readonly<Record<string, string>> = {
  open: 'Open the file',
  'choose layout': 'Recognise the shape',
  'read tables': 'Read the tables',
  'drop names': 'Drop persons’ names',
  'match indicators': 'Match to the catalogue',
  'check figures': 'Check the figures',
  'read narrative': 'Read the words',
}

/** The stages of reading a report, in order. */
export const reportStages = Object.keys(stages)

/** A stage by its stored name; an unknown one is shown as it came. */
export const reportStageWords = (name: string): string => stages[name] ?? name

export const reviewStates: Readonly<Record<string, string>> = {
  reading: 'Being read',
  open: 'Waits for you',
  entered: 'In the draft',
  refused: 'Could not be used',
  failed: 'Not read to its end',
}

const layouts: Readonly<Record<string, string>> = {
  'quarterly-dashboard': 'Quarterly dashboard',
  'scrutiny-report': 'Scrutiny report',
  'corporate-scorecard': 'Corporate scorecard',
  'committee-indicator-sets': 'Committee indicator sets',
  'monthly-dataset': 'Monthly dataset',
  general: 'Report of another shape',
}

/** A shape of report by its stored name. */
export const layoutName = (layout: string | null): string =>
  layout === null ? 'Report' : (layouts[layout] ?? layout.replaceAll('-', ' '))

/** How many sheets or pages of a report have been opened. `sheetsOpened(34)` → `34 sheets or pages`. */
export const sheetsOpened = (count: number): string =>
  `${count.toLocaleString('en-GB')} ${plural(count, 'sheet or page', 'sheets or pages')}`
