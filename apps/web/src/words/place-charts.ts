import type { Favour, FunnelFacts, RankFacts, SpineFacts } from '@outturn/benchmarking'
import { judged, type Says } from './charts.ts'
import { numberAtStart, numberWithin, plural } from './numbers.ts'

/** Whether the council lies further from the benchmark than its size explains, and whether many do. */
export function funnelSentence(facts: FunnelFacts, { name }: Says, benchmark: string): string {
  if (facts.kind === 'empty') return 'No funnel plot: how many each figure is out of was not published.'
  const { own } = facts
  const side = own?.side === 'above' ? 'above' : 'below'
  const place =
    own === null
      ? name && `${name} is not among these councils, or has no size here.`
      : own.place === 'inside'
        ? `${name} lies within the funnel: its difference from ${benchmark} is no more than chance in a council of its size.`
        : `${name} lies ${side} the ${own.place === 'beyond_998' ? '99.8%' : '95%'} line: further from ${benchmark} than chance explains in a council of its size${judged[own.favour]}.`
  const outside = own !== null && own.place !== 'inside'
  const byChance = Math.max(1, Math.round(facts.expected95))
  const many =
    facts.spread === 'wider_than_chance'
      ? ` ${outside ? 'So do' : 'Outside lie'} ${outside ? facts.beyond95 - 1 : facts.beyond95} of ${facts.councils} councils, where chance would put about ${byChance}: councils differ by more than size and chance, so a place outside is not rare.`
      : ` ${numberAtStart(facts.beyond95)} of ${facts.councils} councils ${plural(facts.beyond95, 'lies', 'lie')} outside, about as many as chance would put there.`
  const left =
    facts.leftOut > 0
      ? ` ${numberAtStart(facts.leftOut)} ${plural(facts.leftOut, 'council has', 'councils have')} no size and ${plural(facts.leftOut, 'is', 'are')} left out.`
      : ''
  return `${place}${many}${left}`.trim()
}

/** How the rank moved, what the figure did meanwhile, and what a rank cannot say. */
export function rankSentence(facts: RankFacts, { name, when }: Says, among: string): string {
  if (facts.kind === 'empty') return `${name} has no rank ${among}: there is no figure, or no good direction.`
  const at = ({ rank, of }: { readonly rank: number; readonly of: number }) => `${rank} of ${of}`
  if (facts.kind === 'single') return `${name} ranked ${at(facts.at)} ${among} in ${when(facts.at.period)}.`
  const { first, last, moved, best, worst } = facts
  const places = Math.abs(moved)
  const how =
    moved === 0
      ? 'as before'
      : `${numberWithin(places)} ${plural(places, 'place', 'places')} ${moved > 0 ? 'up' : 'down'}`
  const own: Readonly<Record<Favour, string>> = {
    favourable: ' Its own figure got better meanwhile.',
    unfavourable: ' Its own figure got worse meanwhile.',
    level: ' Its own figure stayed level meanwhile.',
    no_judgement: '',
  }
  const range =
    best.rank === worst.rank
      ? ''
      : ` Best ${at(best)} (${when(best.period)}), worst ${at(worst)} (${when(worst.period)}).`
  const size = facts.size === 'differs' ? ' Not the same number of councils was ranked each time.' : ''
  return `${name} ranked ${at(first)} ${among} in ${when(first.period)} and ${at(last)} in ${when(last.period)}: ${how}.${own[facts.own]}${range}${size}`
}

/** How many of the council's indicators lie in the best and in the worst quarter, and which lie furthest out. */
export function spineSentence(facts: SpineFacts, { name }: Says): string {
  if (facts.drawn === 0)
    return `None of ${name}’s indicators has a published figure to set among England’s councils.`
  const quarters = `Of ${facts.judged} ${plural(facts.judged, 'indicator', 'indicators')} with a good direction, ${numberWithin(facts.bestQuarter)} of ${name}’s figures ${plural(facts.bestQuarter, 'is', 'are')} in the best quarter of England’s councils and ${numberWithin(facts.worstQuarter)} in the worst; ${numberWithin(facts.betterHalf)} ${plural(facts.betterHalf, 'is', 'are')} better than the mean.`
  const ends = [
    facts.best ? `furthest to the good side is ${facts.best.name}` : '',
    facts.worst ? `furthest to the bad side is ${facts.worst.name}` : '',
  ].filter(Boolean)
  const said = ends.length > 0 ? ` ${capital(ends.join('; '))}.` : ''
  const plain =
    facts.unjudged > 0
      ? ` ${numberAtStart(facts.unjudged)} more ${plural(facts.unjudged, 'has', 'have')} no good direction: unusual at most, not bad.`
      : ''
  const left =
    facts.notDrawn > 0
      ? ` ${numberAtStart(facts.notDrawn)} ${plural(facts.notDrawn, 'stands', 'stand')} in the table only: counts, or no published figure.`
      : ''
  return `${quarters}${said}${plain}${left} A place is not tested against chance here.`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
