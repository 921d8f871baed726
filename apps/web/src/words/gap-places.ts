import type { Tone } from './gap-comparators.ts'
import { spanWord } from './gap-sentences.ts'
import { missingWords } from './missing.ts'
import { numberWithin } from './numbers.ts'
import { reasonWords } from './reasons.ts'

/** What a place in the list rests on. */
export interface ToldPlace {
  readonly list: string
  readonly decidedBy: string | null
  readonly distinguishable: string | null
  readonly lasted: number
  readonly every: string
  readonly lasting: boolean
  readonly size: number | null
}

interface PlaceWords {
  readonly certainties: Readonly<Record<string, string>>
  readonly lasting: (span: string) => string
  readonly notLasting: (span: string) => string
  readonly noSize: string
  readonly size: (times: string) => string
  /** What put it below the one before. */
  readonly deciding: Readonly<Record<string, string>>
}

const wording: Readonly<Record<Tone, PlaceWords>> = {
  full: {
    certainties: {
      distinguishable: 'larger than chance',
      not_tested: 'not tested for chance',
      could_be_chance: 'could be chance',
    },
    lasting: (span) => `lasting (${span})`,
    notLasting: (span) => `not yet lasting (${span})`,
    noSize: 'of no measurable size, because those compared have no spread',
    size: (times) => `${times} times the usual distance of those compared from their median`,
    deciding: {
      distinguishable: 'below the one above, which is more certain',
      lasting: 'below the one above, which has lasted longer',
      size: 'below the one above, which is larger beside the spread',
      children: 'below the one above, which concerns more children',
      name: 'level with the one above, so in the order of their names',
    },
  },
  plain: {
    certainties: {
      distinguishable: 'too large to be chance',
      not_tested: 'cannot be tested for chance',
      could_be_chance: 'could be chance',
    },
    lasting: (span) => `there for ${span}`,
    notLasting: (span) => `there for ${span} only`,
    noSize: 'the councils compared are all alike, so its size cannot be judged',
    size: (times) => `${times} times as far from the middle as those councils usually are`,
    deciding: {
      distinguishable: 'below the one above, which is more certain',
      lasting: 'below the one above, which has been there longer',
      size: 'below the one above, which stands further out',
      children: 'below the one above, which concerns more children',
      name: 'level with the one above, so in the order of their names',
    },
  },
}

/**
 * Why a gap stands where it stands: `First: larger than chance, lasting (seven quarters), 6.0 times the usual
 * distance of those compared from their median.`
 */
export function placeSentence(told: ToldPlace, tone: Tone): string {
  const words = wording[tone]
  const span = `${numberWithin(told.lasted)} ${spanWord(told.every, told.lasted)}`
  const said = [
    words.certainties[told.distinguishable ?? ''] ?? '',
    told.lasting ? words.lasting(span) : words.notLasting(span),
    told.size === null ? words.noSize : words.size(told.size.toFixed(1)),
  ]
    .filter(Boolean)
    .join(', ')
  if (told.decidedBy === 'first') return `First: ${said}.`
  return `${upper(said)}; ${words.deciding[told.decidedBy ?? ''] ?? ''}.`
}

const upper = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Why an indicator stands in no list, as a heading over those that share the reason. */
export function notListedSentence(reason: string, choice: string): string {
  if (reason === 'comparator_missing') return upper(noComparator(choice))
  const missing = (missingWords as Readonly<Record<string, string>>)[reason]
  if (missing) return `The council’s figure is ${missing}`
  return upper(reasonWords(reason))
}

function noComparator(choice: string): string {
  if (choice === 'target') return 'no target is set, or it has no single edge'
  if (choice === 'top_quartile')
    return 'England’s best quarter is neither published for it nor shared by four councils, or neither end is better'
  if (choice === 'region_top_quartile')
    return 'fewer than four councils of the region share it with you, or neither end is better'
  if (choice === 'region' || choice === 'england')
    return 'no figure is published to compare with, and fewer than four councils share theirs with you'
  if (choice === 'best_neighbour')
    return 'no neighbour has a figure that you may see, or neither end is better'
  if (choice.startsWith('area:') || choice.startsWith('group:'))
    return 'no figure of the councils chosen that you may see'
  return 'nothing is published for the neighbours, and fewer than four of them share this period with you'
}
