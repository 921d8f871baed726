import { plural } from './numbers.ts'
import { scrollHint } from './tables.ts'

const number = (n: number): string => n.toLocaleString('en-GB')

export const review = {
  right: 'Right',
  held: 'Held',
  unread: 'Unread',
  notDue: 'Not due yet',
  source: 'In the report',
  wholeReport: 'Whole report',
  thisTable: 'This table only',
  sourceTable: 'Table as printed in the report',
  blank: 'blank',
  asked: 'the figure asked about',
  parts: 'its parts',
  alsoHeld: 'also held',
  readAs: 'Read as',
  printed: 'Printed',
  published: 'Published',
  noIndicator: 'no indicator yet',
  neither: 'Neither: I will type the right figures',
  typeEach: 'I will type the right figures',
  typedRowsHint:
    'Each field holds what was read. Leave a row empty where the report gives no figure. What was printed stays on record.',
  sayWhy: 'There is no figure to take: I will say why',
  because: 'Why there is no figure',
  chooseReason: 'Choose a reason',
  another: 'Another indicator: I will choose it',
  value: 'Value',
  numerator: 'Numerator',
  denominator: 'Denominator',
  typedHint: 'What was printed stays on record beside it.',
  typeFigure: 'Enter the value, or both its parts, as numbers',
  bothParts: 'Enter both parts, or neither',
  search: 'Search the catalogue',
  indicator: 'Indicator',
  counted: 'Counted',
  chooseIndicator: 'Choose an indicator',
  noneFound: 'No indicator has these words. Try fewer or other words.',
  chooseAnswer: 'Choose an answer first',
  save: 'Save and go to next',
  saveLast: 'Save',
  saving: 'Saving',
  skip: 'Skip',
  takeBack: 'Take the answer back',
  remembered: 'The answer is remembered for every report of this shape.',
  rememberedHere: 'The answer is remembered for these very figures.',
  allAnswered: 'Every question is answered',
  allAnsweredNote: 'Choose the period below and put the figures into its draft.',
  readOnly: 'An analyst of your council can answer.',
  heldTable: 'Held figures',
  unreadTable: 'Figures that could not be read',
  allTable: 'All figures',
  noneHeld: 'Nothing was held: every figure was read.',
  noneUnread: 'Every figure of the report could be read.',
  tableNote: 'Each has its likely answers; none is used until a person gives it.',
  tableHint: scrollHint('figure’s name'),
  selectHint: 'Tick several rows with the same question to give them one answer.',
  select: 'Select',
  figure: 'Figure',
  why: 'Why it is held',
  likely: 'Likely answer',
  state: 'State',
  period: 'Period',
  noted: 'Noted, nothing to answer',
  noneNoted: 'Nothing else was noticed.',
  enter: 'Put the figures into the draft',
  enterNote: 'What was answered and what was never in doubt enters. What still waits stays out.',
  choosePeriod: 'Return to fill',
  nothingToEnter: 'The report gives no figure that could enter a draft yet.',
} as const

export const keyWords = {
  list: 'Keys',
  choose: 'choose',
  save: 'save and next',
  move: 'next, last',
  skip: 'skip',
  all: 'all keys',
  title: 'Keys on this page',
  close: 'Close',
  off: 'Turn single keys off',
  on: 'Turn single keys on',
  isOff: 'Single keys are off.',
  unused: 'The keys pressed ahead were not used: they were not meant for this question.',
  notes: [
    ['1 to 9', 'choose an answer; none is chosen for you'],
    ['Enter', 'save the answer and go to the next question'],
    ['J', 'next question'],
    ['K', 'last question'],
    ['S', 'skip: leave it held and go on'],
    ['?', 'this list'],
  ],
  inFields: 'Keys do nothing while you type in a field.',
} as const

/** The answer to 'what is there to do?'. `reviewTitle({ held: 14 })` → `14 figures need your answer`. */
export const reviewTitle = (counts: { readonly held: number }): string =>
  counts.held === 0
    ? 'Every figure is settled'
    : `${number(counts.held)} ${plural(counts.held, 'figure needs', 'figures need')} your answer`

interface Ledger {
  readonly right: number
  readonly unread: number
  readonly skipped: number
  readonly waiting: number
  readonly byProfile: number
}

/** What was read, in two or three sentences. */
export function reviewLede({ right, unread, skipped, waiting, byProfile }: Ledger): string {
  const said = [
    `${number(right)} ${plural(right, 'was', 'were')} read and ${plural(right, 'contradicts', 'contradict')} nothing${
      unread > 0 ? `; ${number(unread)} could not be read` : ''
    }.`,
  ]
  if (skipped > 0) said.push(`${number(skipped)} ${plural(skipped, 'is', 'are')} left out.`)
  if (waiting > 0)
    said.push(
      `${number(waiting)} ${plural(waiting, 'question settles', 'questions settle')} the rest. A held figure is not used anywhere until you answer.`,
    )
  if (byProfile > 0)
    said.push(
      `${number(byProfile)} ${plural(byProfile, 'question was', 'questions were')} answered by what you settled before.`,
    )
  return said.join(' ')
}

/** `Held 1 of 14`. */
export const questionPlace = (at: number, of: number): string => `Held ${number(at)} of ${number(of)}`

/** How many figures an answer settles: `The answer holds for 5 figures.` */
export const holdsFor = (cells: number): string =>
  cells === 1 ? 'The answer holds for this figure.' : `The answer holds for ${number(cells)} figures.`

/** Where several rows are ticked. */
export const goesTo = (questions: number): string =>
  `One answer for ${number(questions)} questions: it goes to every row that you ticked.`

/** `Put 54 figures into the draft`. */
export const enterAction = (figures: number): string =>
  `Put ${number(figures)} ${plural(figures, 'figure', 'figures')} into the draft`

/** `17 figures still wait and stay out.` */
export const stayOut = (held: number): string =>
  held === 0
    ? 'No figure waits.'
    : `${number(held)} ${plural(held, 'figure of the report still waits and stays', 'figures of the report still wait and stay')} out.`

/** `54 figures`, in a choice. */
export const figuresWords = (n: number): string => `${number(n)} ${plural(n, 'figure', 'figures')}`
