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

const certainties: Readonly<Record<string, string>> = {
  distinguishable: 'larger than chance',
  not_tested: 'not tested for chance',
  could_be_chance: 'could be chance',
}

const deciding: Readonly<Record<string, string>> = {
  distinguishable: 'below the one above, which is more certain',
  lasting: 'below the one above, which has lasted longer',
  size: 'below the one above, which is larger beside the spread',
  children: 'below the one above, which concerns more children',
  name: 'level with the one above, so in the order of their names',
}

/**
 * Why a gap stands where it stands: `First: larger than chance, lasting seven quarters, 6.0 times the usual
 * distance of neighbours from their median.`
 */
export function placeSentence(told: ToldPlace): string {
  const facts = [
    certainties[told.distinguishable ?? ''] ?? '',
    told.lasting
      ? `lasting (${numberWithin(told.lasted)} ${spanWord(told.every, told.lasted)})`
      : `not yet lasting (${numberWithin(told.lasted)} ${spanWord(told.every, told.lasted)})`,
    told.size === null
      ? 'of no measurable size, because those compared have no spread'
      : `${told.size.toFixed(1)} times the usual distance of those compared from their median`,
  ].filter(Boolean)
  const place = told.decidedBy === 'first' ? 'First' : (deciding[told.decidedBy ?? ''] ?? '')
  const said = `${facts.join(', ')}`
  return place === 'First' ? `First: ${said}.` : `${upper(said)}; ${place}.`
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
    return 'England’s best quarter is not published for it, or it has no direction'
  if (choice === 'region' || choice === 'england') return 'no figure is published to compare with'
  if (choice === 'best_neighbour')
    return 'no neighbour has a figure that you may see, or neither end is better'
  if (choice.startsWith('area:') || choice.startsWith('group:'))
    return 'no figure of the councils chosen that you may see'
  return 'nothing is published for the neighbours, and none of them shares this period with you'
}
