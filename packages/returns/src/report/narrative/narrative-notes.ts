import type { ReportNote } from '../layout.ts'
import type { ReportDocument } from '../lines/report-line.ts'
import { commentsOf, type Sentence, sentencesOf } from './narrative-of.ts'

const noteOf = ({ line }: Sentence, said: Omit<ReportNote, 'place'>): ReportNote => ({
  place: { sheet: line.sheet, row: line.row, column: 0 },
  ...said,
})

/** `123 children … is a slight decrease on the 118`: the words say one way, the two numbers the other. */
function againstItself(sentence: Sentence): ReportNote | null {
  const found =
    /\b(increase|rise|decrease|reduction|fall)\b (?:on|from|compared (?:to|with)) (?:the )?(\d[\d,]*(?:\.\d+)?)/i.exec(
      sentence.text,
    )
  if (!found) return null
  // The number that the sentence is about is its first; years are dates.
  const first = [...sentence.text.slice(0, found.index).matchAll(/\d[\d,]*(?:\.\d+)?/g)]
    .map(([text]) => text.replace(/,$/, ''))
    .find((text) => !/^(?:19|20)\d\d$/.test(text))
  const [now, before] = [first, found[2]].map((text) => Number((text ?? '').replaceAll(',', '')))
  const up = /increase|rise/i.test(found[1] ?? '')
  if (
    first === undefined ||
    now === undefined ||
    before === undefined ||
    now === before ||
    now > before === up
  )
    return null
  return noteOf(sentence, {
    code: 'narrative-against-itself',
    grade: 'asked',
    seen: `The words say ${found[1]}, but ${first} is ${now > before ? 'more' : 'less'} than ${found[2]}.`,
  })
}

/** A fall cannot pass 100 per cent. */
function impossibleFall(sentence: Sentence): ReportNote | null {
  const found = /(\d{3,}(?:\.\d+)?)% (?:reduction|decrease|fall)/i.exec(sentence.text)
  return found && Number(found[1]) > 100
    ? noteOf(sentence, {
        code: 'impossible-percentage',
        grade: 'asked',
        seen: `Nothing can fall by ${found[1]} per cent.`,
      })
    : null
}

const placeholder = (sentence: Sentence): ReportNote | null =>
  /\bx{3,}\b|\[insert/i.test(sentence.text)
    ? noteOf(sentence, {
        code: 'placeholder-in-commentary',
        grade: 'noted',
        seen: 'A placeholder was left in the commentary.',
      })
    : null

/** Counts of one to five children or families in words that may be shared. */
const smallCount = (sentence: Sentence): ReportNote | null =>
  /\b(?:[1-5]|one|two|three|four|five) (?:more |individual |young )?(?:child(?:ren)?|famil(?:y|ies)|young (?:person|people)|siblings?|under-\d\d|aged \d|\d\d\+|\d\d[- ]year)/i.test(
    sentence.text,
  )
    ? noteOf(sentence, {
        code: 'small-count-in-commentary',
        grade: 'noted',
        seen: 'The commentary counts five or fewer children or families; look before it is shared.',
      })
    : null

/** A target that is a range, which no column of figures could give: `our target range of 19.4 – 21.9%`. */
function targetInProse(sentence: Sentence): ReportNote | null {
  const found =
    /\btarget(?: range)?(?: of| is| being)?:? (\d[\d.,]*\s?%?\s?(?:-|–|—|to)\s?\d[\d.,]*\s?%?(?: per 10,? ?000)?)/i.exec(
      sentence.text,
    )
  return found
    ? noteOf(sentence, {
        code: 'target-in-commentary',
        grade: 'noted',
        seen: `The commentary names a range as target: ${found[1]?.replace(/10,? ?000/, '10,000').trim()}.`,
      })
    : null
}

/** A mark right before a percentage (`¶9.2%`) may stand for a lost digit. */
const damagedFigure = (sentence: Sentence): ReportNote | null => {
  const found = /[¶§#*•]\d[\d.]*%/.exec(sentence.text)
  return found
    ? noteOf(sentence, {
        code: 'damaged-figure-in-commentary',
        grade: 'noted',
        seen: `A mark stands before “${found[0]}”; a digit may be lost.`,
      })
    : null
}

/** What the narrative says that its own numbers contradict, and what a person should see before sharing it. */
export function narrativeNotes(document: ReportDocument): readonly ReportNote[] {
  const told = (sentences: readonly Sentence[], rules: readonly ((one: Sentence) => ReportNote | null)[]) =>
    sentences.flatMap((sentence) => rules.flatMap((rule) => rule(sentence) ?? []))
  return [
    ...told(sentencesOf(document), [
      againstItself,
      impossibleFall,
      placeholder,
      smallCount,
      targetInProse,
      damagedFigure,
    ]),
    ...told(commentsOf(document), [placeholder, smallCount]),
  ]
}
