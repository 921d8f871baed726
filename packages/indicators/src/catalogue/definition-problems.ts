import type { Indicator, Unit } from '../indicator.ts'

const needDenominator: readonly Unit[] = [
  'percent',
  'rate_per_10000',
  'rate_per_100000',
  'rate_per_1000',
  'ratio',
]
const neverAdded: readonly Unit[] = [...needDenominator, 'score', 'points']

/** Each rule that one definition must keep, with the sentence said when it does not. */
const rules: readonly (readonly [(of: Indicator) => boolean, string])[] = [
  [({ id }) => /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(id), 'has an id that is not small words joined by _'],
  [({ id }) => !/_(ytd|\d+m)$/.test(id), 'has a basis in its id'],
  [({ name }) => name.length >= 8 && name.length <= 110, 'has a name too short or too long'],
  [({ shortName }) => shortName.length >= 4 && shortName.length <= 32, 'has a short name over 32 letters'],
  [({ definition }) => isSentence(definition), 'has a definition that is not a sentence'],
  [({ whyItMatters }) => isSentence(whyItMatters), 'does not say in a sentence why it matters'],
  [
    ({ decimals }) => Number.isInteger(decimals) && decimals >= 0 && decimals <= 3,
    'has decimals outside 0 to 3',
  ],
  [({ plausible }) => plausible.from < plausible.to, 'has a plausible range that is empty'],
  [({ unit, plausible }) => unit !== 'count' || plausible.from >= 0, 'counts below zero'],
  [
    ({ polarity, plausible }) =>
      typeof polarity === 'string' ||
      (polarity.range.from < polarity.range.to &&
        polarity.range.from >= plausible.from &&
        polarity.range.to <= plausible.to),
    'has a best range outside what is plausible',
  ],
  [({ bases }) => new Set(bases).size === bases.length, 'repeats a basis'],
  [({ numerator }) => numerator !== null, 'does not say what is counted'],
  [
    ({ unit, denominator }) => !needDenominator.includes(unit) || denominator !== null,
    'does not say what it is divided by',
  ],
  [
    ({ parts, denominator }) => parts.denominator === null || denominator !== null,
    'has a part without words',
  ],
  [({ unit, counting }) => !neverAdded.includes(unit) || counting === 'level', 'is a share but adds up'],
  [
    ({ bases, counting }) => counting === 'level' || bases.some((basis) => basis !== 'snapshot'),
    'is a snapshot but adds up',
  ],
  [
    ({ published, bases }) => published.every(({ basis }) => bases.includes(basis)),
    'is published in a basis it does not have',
  ],
  [
    ({ printed, bases }) => printed.every(({ basis }) => bases.includes(basis)),
    'is printed in a basis it does not have',
  ],
  [({ versions }) => versions.every(({ version }, at) => version === at + 1), 'skips a version'],
  [({ versions }) => versions.every(({ reason }) => reason.length > 0), 'has a version without a reason'],
  [
    ({ versions }) =>
      versions.every(
        ({ date }, at) =>
          /^\d{4}-\d{2}-\d{2}$/.test(date) && (at === 0 || date > (versions[at - 1]?.date ?? '')),
      ),
    'has versions whose dates do not ascend',
  ],
]

/** What is wrong with one definition by itself, a sentence each. */
export function definitionProblems(of: Indicator): readonly string[] {
  return rules.filter(([keeps]) => !keeps(of)).map(([, said]) => `${of.id} ${said}`)
}

const isSentence = (text: string): boolean => /^[A-Z0-9].{18,}[.]$/.test(text)
