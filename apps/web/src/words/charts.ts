import type {
  ControlFacts,
  ControlSignal,
  Favour,
  FunnelFacts,
  NeighbourFacts,
  RankFacts,
  SeriesFacts,
  SpineFacts,
  Stand,
} from '@outturn/benchmarking'
import { listed, numberAtStart, numberWithin, plural } from './numbers.ts'
import { reasonWords } from './reasons.ts'

/** How a chart's sentence names things: the council, a figure with its unit, a period. */
export interface Says {
  readonly name: string
  readonly figure: (amount: number) => string
  readonly when: (period: string) => string
}

const judged: Readonly<Record<Favour, string>> = {
  favourable: ', which is better',
  unfavourable: ', which is worse',
  level: '',
  no_judgement: '',
}

/** From where to where a series went, whether that could be chance, and how the latest stands against a comparator. */
export function seriesSentence(facts: SeriesFacts, says: Says, against: string): string {
  const { name, figure, when } = says
  if (facts.kind === 'empty') return `${name} has no figure to draw.`
  const stand = facts.against ? ` ${standSaid(facts.against, figure, against)}` : ''
  const missing = (of: number) =>
    facts.missing > 0
      ? ` ${facts.missing} of ${of} ${plural(of, 'period has', 'periods have')} no figure.`
      : ''
  if (facts.kind === 'single')
    return `${name} has one figure here: ${figure(facts.at.amount)} in ${when(facts.at.period)}.${stand}${missing(facts.missing + 1)}`
  const { first, last, move } = facts
  const ends = `${figure(first.amount)} in ${when(first.period)} to ${figure(last.amount)} in ${when(last.period)}`
  const tested =
    facts.test === 'signal'
      ? 'The difference is larger than chance.'
      : facts.test === 'noise'
        ? 'The difference could be chance.'
        : `The difference was not tested: ${reasonWords(facts.notTestedBecause)}.`
  const moved =
    move === null
      ? `${name} went from ${ends}. A year to date begins anew each year, so these two are not compared.`
      : move === 'level'
        ? `${name} stood at ${figure(last.amount)} in ${when(last.period)}, as in ${when(first.period)}.`
        : `${name} ${move === 'rise' ? 'rose' : 'fell'} from ${ends}${judged[facts.favour]}. ${tested}`
  return `${moved}${stand}${missing(facts.points + facts.missing)}`
}

function standSaid(
  { side, favour, verdict, amount }: Stand,
  figure: Says['figure'],
  against: string,
): string {
  if (side === 'level') return `The latest is level with ${against}, ${figure(amount)}.`
  const start = `The latest is ${side} ${against}, ${figure(amount)}`
  if (verdict === 'not_compared') return `${start}${judged[favour]}; that was not tested.`
  if (verdict === 'similar') return `${start}, but cannot be told apart from it.`
  return `${start}, ${verdict} by more than chance.`
}

/** Where the council stands among its neighbours, and how many of them differ by more than chance. */
export function neighbourSentence(facts: NeighbourFacts, { name, figure }: Says): string {
  if (facts.kind === 'no_neighbours') return 'No neighbour has a figure that can be shown here.'
  const gaps =
    facts.counted < facts.of ? ` ${facts.of - facts.counted} of ${facts.of} neighbours have no figure.` : ''
  if (facts.kind === 'no_own_figure') return `${name} has no figure to set among its neighbours.${gaps}`
  const median = facts.median
  const place =
    median === null
      ? `${name} stands among ${facts.counted} neighbours.`
      : median.side === 'level'
        ? `${name} is level with its neighbours’ median, ${figure(median.amount)}.`
        : `${name} is ${median.side} its neighbours’ median, ${figure(median.amount)}${judged[median.favour]}.`
  if (facts.untested === facts.counted)
    return `${place} No difference was tested: these figures have no intervals.${gaps}`
  const said = [
    facts.better > 0
      ? `${numberWithin(facts.better)} ${plural(facts.better, 'is', 'are')} better than ${name} by more than chance`
      : '',
    facts.worse > 0
      ? `${numberWithin(facts.worse)} ${plural(facts.worse, 'is', 'are')} worse by more than chance`
      : '',
    facts.higher > 0
      ? `${numberWithin(facts.higher)} ${plural(facts.higher, 'is', 'are')} higher by more than chance`
      : '',
    facts.lower > 0
      ? `${numberWithin(facts.lower)} ${plural(facts.lower, 'is', 'are')} lower by more than chance`
      : '',
    facts.similar > 0 ? `${numberWithin(facts.similar)} cannot be told apart` : '',
    facts.untested > 0
      ? `${numberWithin(facts.untested)} ${plural(facts.untested, 'was', 'were')} not tested`
      : '',
  ].filter(Boolean)
  return `${place} Of ${numberWithin(facts.counted)} neighbours, ${listed(said)}.${gaps}`
}

const rules: Readonly<Record<ControlSignal['rule'], (side: ControlSignal['side']) => string>> = {
  outside_limits: (side) => `lies ${side === 'high' ? 'above the upper' : 'below the lower'} limit`,
  shift_of_7: (side) => `is one of seven in a row ${side === 'high' ? 'above' : 'below'} the mean`,
  trend_of_7: (side) => `is one of seven in a row ${side === 'high' ? 'rising' : 'falling'}`,
  two_of_three: (side) => `is one of two in three near the ${side === 'high' ? 'upper' : 'lower'} limit`,
}

/** Which rule a point breaks. Example: `lies below the lower limit`. */
export const ruleSaid = ({ rule, side }: Pick<ControlSignal, 'rule' | 'side'>): string => rules[rule](side)

/** Whether the latest point is more than the usual movement, which earlier ones were, and how firm the limits are. */
export function controlSentence(facts: ControlFacts, says: Says): string {
  const { name, figure, when } = says
  if (facts.kind === 'refused')
    return facts.because === 'overlapping_periods'
      ? 'No control chart: these periods overlap, so one figure holds part of the one before.'
      : 'No control chart: it needs six figures in a row, without a gap.'
  const band = `${figure(facts.lower)} and ${figure(facts.upper)}`
  const { latest, signals } = facts
  const earlier = latest ? signals.slice(0, -1) : signals
  const now = latest
    ? `${name}’s latest figure, ${figure(latest.amount)} in ${when(latest.period)}, is more than the usual movement: it ${ruleSaid(latest)}${judged[latest.favour]}.`
    : signals.length === 0
      ? `Nothing in ${name} moved by more than usual: all ${facts.points} figures lie between ${band}, without a run or a trend.`
      : `${name}’s latest figure moved no more than usual, between ${band}.`
  const before =
    earlier.length === 0
      ? ''
      : earlier.length === 1 && earlier[0]
        ? ` An earlier one did: ${figure(earlier[0].amount)} in ${when(earlier[0].period)} ${ruleSaid(earlier[0])}.`
        : ` ${numberAtStart(earlier.length)} earlier figures ${latest ? 'did too' : 'moved by more'}.`
  const target = facts.assurance ? ` ${assured[facts.assurance]}` : ''
  const trial =
    facts.standing === 'trial_limits'
      ? ` Trial limits: they rest on ${facts.points} figures; twelve make them firm.`
      : ''
  const left =
    facts.leftOut > 0
      ? ` ${numberAtStart(facts.leftOut)} ${plural(facts.leftOut, 'figure', 'figures')} before the last gap ${plural(facts.leftOut, 'is', 'are')} left out.`
      : ''
  return `${now}${before}${target}${trial}${left}`
}

const assured = {
  consistently_fails: 'The target lies beyond the limits: left as it is, it will not be met.',
  consistently_passes: 'The target lies beyond the limits on the good side: left as it is, it will be met.',
  hit_and_miss: 'The target lies between the limits: it will be met in some periods and missed in others.',
} as const

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
  const byChance = Math.max(1, Math.round(facts.expected95))
  const many =
    facts.spread === 'wider_than_chance'
      ? ` So do ${own && own.place !== 'inside' ? facts.beyond95 - 1 : facts.beyond95} of ${facts.councils} councils, where chance would put about ${byChance}: councils differ by more than size and chance, so a place outside is not rare.`
      : ` ${numberAtStart(facts.beyond95)} of ${facts.councils} councils ${plural(facts.beyond95, 'lies', 'lie')} outside, about as many as chance would put there.`
  const others = own?.place === 'inside' || own === null ? many.replace(' So do ', ' Outside lie ') : many
  const left =
    facts.leftOut > 0
      ? ` ${numberAtStart(facts.leftOut)} ${plural(facts.leftOut, 'council has', 'councils have')} no size and ${plural(facts.leftOut, 'is', 'are')} left out.`
      : ''
  return `${place}${others}${left}`.trim()
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
