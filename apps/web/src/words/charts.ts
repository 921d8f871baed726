import type {
  ControlFacts,
  ControlSignal,
  Favour,
  NeighbourFacts,
  Rebasing,
  SeriesFacts,
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

/** What a move or a place means, after the fact itself. */
export const judged: Readonly<Record<Favour, string>> = {
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
      ? facts.rebased.length === 0
        ? `Nothing in ${name} moved by more than usual: all ${facts.points} figures lie between ${band}, without a run or a trend.`
        : `Nothing in ${name} moved by more than usual: the ${facts.sinceRebased} figures since the limits last started anew lie between ${band}, without a run or a trend.`
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
      ? ` Trial limits: they rest on ${facts.sinceRebased} figures; twelve make them firm.`
      : ''
  const left =
    facts.leftOut > 0
      ? ` ${numberAtStart(facts.leftOut)} ${plural(facts.leftOut, 'figure', 'figures')} before the last gap ${plural(facts.leftOut, 'is', 'are')} left out.`
      : ''
  return `${now}${before}${target}${trial}${left}${facts.rebased.map((one) => anewSaid(one, when)).join('')}${facts.waiting.map((one) => waitingSaid(one, when)).join('')}`
}

type When = Says['when']

const anewSaid = ({ period, by, reason }: Rebasing, when: When): string =>
  ` The limits start anew in ${when(period)}, where ${by} says that a new process began: ${ended(reason)}`

const waitingSaid = ({ period, reason }: Rebasing, when: When): string =>
  ` A new process since ${when(period)} will have its own limits once two figures stand on either side of its beginning: ${ended(reason)}`

const ended = (reason: string): string => (/[.!?]$/.test(reason) ? reason : `${reason}.`)

const assured = {
  consistently_fails: 'The target lies beyond the limits: left as it is, it will not be met.',
  consistently_passes: 'The target lies beyond the limits on the good side: left as it is, it will be met.',
  hit_and_miss: 'The target lies between the limits: it will be met in some periods and missed in others.',
} as const
