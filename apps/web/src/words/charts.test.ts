import { describe, expect, it } from 'vitest'
import { controlSentence, neighbourSentence, type Says, seriesSentence } from './charts.ts'
import { funnelSentence, rankSentence, spineSentence } from './place-charts.ts'

const says: Says = { name: 'Wirral', figure: (amount) => `${amount}%`, when: (period) => period }
const stand = { side: 'below', favour: 'unfavourable', verdict: 'worse', amount: 79.8 } as const

describe('seriesSentence', () => {
  const series = {
    kind: 'series',
    first: { period: 'Q1', amount: 83 },
    last: { period: 'Q2', amount: 76 },
    points: 2,
    missing: 6,
    move: 'fall',
    favour: 'unfavourable',
    test: 'signal',
    notTestedBecause: null,
    against: stand,
  } as const
  const said = (over: object) =>
    seriesSentence({ ...series, ...over } as never, says, 'the neighbours’ median')
  it('tells the fall, the test, the comparator and the gaps', () => {
    expect(said({})).toBe(
      'Wirral fell from 83% in Q1 to 76% in Q2, which is worse. The difference is larger than chance. The latest is below the neighbours’ median, 79.8%, worse by more than chance. 6 of 8 periods have no figure.',
    )
  })
  it('says when it could be chance, and why it was not tested', () => {
    expect(said({ test: 'noise', missing: 0, against: null })).toContain('The difference could be chance.')
    expect(said({ test: 'not_tested', notTestedBecause: 'no_parts' })).toContain(
      'The difference was not tested: parts not given.',
    )
  })
  it('says nothing of a rise where a year to date began anew', () => {
    expect(said({ move: null, against: null, missing: 0 })).toBe(
      'Wirral went from 83% in Q1 to 76% in Q2. A year to date begins anew each year, so these two are not compared.',
    )
  })
  it('says level where it is, and does not judge what has no direction', () => {
    expect(said({ move: 'level', missing: 0, against: { ...stand, side: 'level' } })).toBe(
      'Wirral stood at 76% in Q2, as in Q1. The latest is level with the neighbours’ median, 79.8%.',
    )
    expect(said({ favour: 'no_judgement', missing: 0, against: { ...stand, verdict: 'similar' } })).toBe(
      'Wirral fell from 83% in Q1 to 76% in Q2. The difference is larger than chance. The latest is below the neighbours’ median, 79.8%, but cannot be told apart from it.',
    )
  })
  it('says one figure as one, and none as none', () => {
    const at = { period: 'Q2', amount: 76 }
    expect(seriesSentence({ kind: 'single', at, missing: 7, against: null }, says, '')).toBe(
      'Wirral has one figure here: 76% in Q2. 7 of 8 periods have no figure.',
    )
    expect(seriesSentence({ kind: 'empty' }, says, '')).toBe('Wirral has no figure to draw.')
  })
})

describe('neighbourSentence', () => {
  const placed = {
    kind: 'placed',
    counted: 10,
    of: 10,
    better: 4,
    worse: 5,
    similar: 1,
    higher: 0,
    lower: 0,
    untested: 0,
    median: { ...stand, side: 'above', favour: 'favourable' },
  } as const
  it('counts who differs by more than chance', () => {
    expect(neighbourSentence(placed, says)).toBe(
      'Wirral is above its neighbours’ median, 79.8%, which is better. Of 10 neighbours, four are better than Wirral by more than chance, five are worse by more than chance and one cannot be told apart.',
    )
  })
  it('says that nothing was tested, and who has no figure', () => {
    expect(neighbourSentence({ ...placed, counted: 6, untested: 6, median: null }, says)).toBe(
      'Wirral stands among 6 neighbours. No difference was tested: these figures have no intervals. 4 of 10 neighbours have no figure.',
    )
    expect(neighbourSentence({ kind: 'no_own_figure', counted: 10, of: 10 }, says)).toBe(
      'Wirral has no figure to set among its neighbours.',
    )
  })
})

describe('controlSentence', () => {
  const signal = {
    period: 'April',
    amount: 144.7,
    rule: 'outside_limits',
    side: 'low',
    favour: 'favourable',
  } as const
  const chart = {
    kind: 'chart',
    points: 6,
    leftOut: 0,
    standing: 'trial_limits',
    mean: 154.5,
    lower: 144.9,
    upper: 164.1,
    signals: [signal],
    latest: null,
    assurance: null,
    sinceRebased: 6,
    rebased: [],
    waiting: [],
  } as const
  it('tells an earlier signal and that the limits are on trial', () => {
    expect(controlSentence(chart, says)).toBe(
      'Wirral’s latest figure moved no more than usual, between 144.9% and 164.1%. An earlier one did: 144.7% in April lies below the lower limit. Trial limits: they rest on 6 figures; twelve make them firm.',
    )
  })
  it('tells a signal of the latest figure, the target and what was left out', () => {
    const facts = {
      ...chart,
      latest: signal,
      standing: 'firm',
      assurance: 'hit_and_miss',
      leftOut: 1,
    } as const
    expect(controlSentence(facts, says)).toBe(
      'Wirral’s latest figure, 144.7% in April, is more than the usual movement: it lies below the lower limit, which is better. The target lies between the limits: it will be met in some periods and missed in others. One figure before the last gap is left out.',
    )
  })
  it('says where the limits start anew, by whose word and why, and what they rest on since', () => {
    const rebasing = { period: 'July', by: 'A. Person', reason: 'One front door' } as never
    expect(controlSentence({ ...chart, signals: [], sinceRebased: 3, rebased: [rebasing] }, says)).toBe(
      'Nothing in Wirral moved by more than usual: the 3 figures since the limits last started anew lie between 144.9% and 164.1%, without a run or a trend. Trial limits: they rest on 3 figures; twelve make them firm. The limits start anew in July, where A. Person says that a new process began: One front door.',
    )
    expect(controlSentence({ ...chart, waiting: [rebasing] }, says)).toContain(
      'A new process since July will have its own limits once two figures stand on either side of its beginning: One front door.',
    )
  })
  it('says that nothing moved, and why there is no chart', () => {
    expect(controlSentence({ ...chart, signals: [], standing: 'firm' }, says)).toBe(
      'Nothing in Wirral moved by more than usual: all 6 figures lie between 144.9% and 164.1%, without a run or a trend.',
    )
    expect(controlSentence({ kind: 'refused', because: 'overlapping_periods' }, says)).toContain('overlap')
    expect(controlSentence({ kind: 'refused', because: 'too_few_points' }, says)).toContain('six figures')
  })
})

describe('funnelSentence', () => {
  const outlying = {
    area: 'E08000015' as never,
    amount: 22.2,
    side: 'above',
    favour: 'unfavourable',
  } as const
  const funnel = {
    kind: 'funnel',
    councils: 24,
    leftOut: 0,
    beyond95: 17,
    beyond998: 12,
    expected95: 1.2,
    spread: 'wider_than_chance',
    own: { ...outlying, place: 'inside' },
    outside: [],
  } as const
  it('says within the funnel, and that many are not', () => {
    expect(funnelSentence(funnel, says, 'England’s 22.6%')).toBe(
      'Wirral lies within the funnel: its difference from England’s 22.6% is no more than chance in a council of its size. Outside lie 17 of 24 councils, where chance would put about 1: councils differ by more than size and chance, so a place outside is not rare.',
    )
  })
  it('says which line is crossed, and counts the others', () => {
    expect(
      funnelSentence({ ...funnel, own: { ...outlying, place: 'beyond_998' }, leftOut: 2 }, says, 'the 21.7%'),
    ).toBe(
      'Wirral lies above the 99.8% line: further from the 21.7% than chance explains in a council of its size, which is worse. So do 16 of 24 councils, where chance would put about 1: councils differ by more than size and chance, so a place outside is not rare. Two councils have no size and are left out.',
    )
  })
  it('says when the spread is chance, and when there is no plot', () => {
    expect(funnelSentence({ ...funnel, spread: 'as_chance', beyond95: 1, own: null }, says, '')).toBe(
      'Wirral is not among these councils, or has no size here. One of 24 councils lies outside, about as many as chance would put there.',
    )
    expect(funnelSentence({ kind: 'empty' }, says, '')).toContain('No funnel plot')
  })
})

describe('rankSentence', () => {
  const at = (rank: number, period: string, of = 151) => ({ rank, period, of, amount: 20 })
  const ranks = {
    kind: 'ranks',
    first: at(104, '2022'),
    last: at(103, '2025'),
    moved: 1,
    best: at(60, '2023'),
    worst: at(120, '2024'),
    own: 'favourable',
    size: 'same',
    unranked: 0,
  } as const
  it('tells the move, the own figure and the ends', () => {
    expect(rankSentence(ranks, says, 'in England')).toBe(
      'Wirral ranked 104 of 151 in England in 2022 and 103 of 151 in 2025: one place up. Its own figure got better meanwhile. Best 60 of 151 (2023), worst 120 of 151 (2024).',
    )
  })
  it('says down, level, and that not the same councils were ranked', () => {
    expect(rankSentence({ ...ranks, moved: -12, size: 'differs' }, says, 'in England')).toMatch(
      /: 12 places down\..*Not the same number of councils was ranked each time\.$/,
    )
    expect(rankSentence({ ...ranks, moved: 0, own: 'no_judgement' }, says, 'in England')).toContain(
      ': as before. Best',
    )
  })
  it('says one rank, and none', () => {
    expect(rankSentence({ kind: 'single', at: at(7, '2022'), unranked: 3 }, says, 'in England')).toBe(
      'Wirral ranked 7 of 151 in England in 2022.',
    )
    expect(rankSentence({ kind: 'empty' }, says, 'in England')).toContain('no rank in England')
  })
})

describe('spineSentence', () => {
  it('counts quarters, names the ends and sets apart what is not judged', () => {
    expect(
      spineSentence(
        {
          drawn: 58,
          notDrawn: 9,
          judged: 46,
          betterHalf: 20,
          bestQuarter: 12,
          worstQuarter: 9,
          unjudged: 12,
          best: { name: 'Visits', position: 0.9 },
          worst: { name: 'Vacancies', position: 0.1 },
        },
        says,
      ),
    ).toBe(
      'Of 46 indicators with a good direction, 12 of Wirral’s figures are in the best quarter of England’s councils and nine in the worst; 20 are better than the mean. Furthest to the good side is Visits; furthest to the bad side is Vacancies. 12 more have no good direction: unusual at most, not bad. Nine stand in the table only: counts, or no published figure. A place is not tested against chance here.',
    )
  })
  it('says when nothing can be drawn', () => {
    const none = { drawn: 0, notDrawn: 3, judged: 0, betterHalf: 0, bestQuarter: 0, worstQuarter: 0 }
    expect(spineSentence({ ...none, unjudged: 0, best: null, worst: null }, says)).toContain('None of Wirral')
  })
})
