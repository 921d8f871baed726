import { describe, expect, it } from 'vitest'
import { aCouncil } from '../../testing/index.ts'
import { decide } from '../decide.ts'
import type { Released } from '../release-log.ts'
import { recoverByBounds } from './by-bounds.ts'
import { recoverByElimination } from './by-elimination.ts'
import { type Answer, answerOf, recoverByTryingAll } from './by-trying-all.ts'
import { type Dice, dice } from './dice.ts'
import { type Line, randomWorld } from './world.ts'

interface Tally {
  worlds: number
  asked: number
  shown: number
  merged: number
  recovered: string[]
}
const tally = (): Tally => ({ worlds: 0, asked: 0, shown: 0, merged: 0, recovered: [] })

/** Asks every question of one world; what the guard lets through goes to the attackers. */
function attackByAlgebra(seed: number, guard: 'guarded' | 'open', into: Tally): void {
  const { reader, asks } = randomWorld(dice(seed))
  const log: Released[] = []
  const lines: Line[] = []
  for (const [turn, { aggregate, lines: told }] of asks.entries()) {
    const decision = decide(aggregate, reader, log)
    into.asked += 1
    if (decision.kind === 'merged') into.merged += 1
    if (guard === 'guarded' && decision.kind !== 'shown') continue
    into.shown += 1
    log.push({ id: String(turn), audience: reader.audience, aggregate })
    lines.push(...told.filter(({ unknowns }) => unknowns.length > 0))
  }
  into.worlds += 1
  const found = recoverByElimination(lines) ?? recoverByBounds(lines)
  if (found) into.recovered.push(`world ${seed}: ${found}`)
}

/** A world so small that every possible one can be tried, with sums and medians of any groups. */
function attackByTryingAll(roll: Dice, guard: 'guarded' | 'open', into: Tally): void {
  const truth = Array.from({ length: 6 }, () => roll.upTo(6))
  const numbers = truth.map((_, i) => i)
  const reader = { audience: 'reader', own: aCouncil(0), knows: new Set<never>() }
  const log: Released[] = []
  const answers: Answer[] = []
  for (let turn = 0; turn < 8; turn++) {
    const members = roll.some(numbers, 3 + roll.upTo(3))
    const statistic = roll.pick(['sum', 'median'] as const)
    const shares = members.map((member) => {
      const value = truth[member] as number
      return { area: aCouncil(member), value, numerator: value, denominator: null, revision: 1 }
    })
    const aggregate = {
      name: `${statistic} ${members.toSorted().join()}`,
      indicator: 'missing_children',
      parts: { numerator: null, denominator: null },
      statistic: statistic === 'sum' ? ('sum' as const) : ('order' as const),
      months: { from: 1, to: 3 },
      shares,
    }
    into.asked += 1
    if (guard === 'guarded' && decide(aggregate, reader, log).kind !== 'shown') continue
    into.shown += 1
    log.push({ id: String(turn), audience: 'reader', aggregate })
    answers.push({ members, statistic, came: answerOf(truth, members, statistic) })
  }
  into.worlds += 1
  const found = recoverByTryingAll(truth, answers, 8)
  if (found !== null) into.recovered.push(`${truth.join(' ')}: council ${found}, ${JSON.stringify(answers)}`)
}

const say = (what: string, { worlds, asked, shown, merged, recovered }: Tally) =>
  console.info(
    `${what}: ${worlds} worlds, ${asked} questions, ${shown} shown, ${merged} merged, ${recovered.length} worlds with a figure recovered`,
  )

describe('attack on the disclosure rules', () => {
  it('recovers no figure by adding, subtracting or bounding, in thousands of worlds', {
    timeout: 120_000,
  }, () => {
    const found = tally()
    for (let seed = 1; seed <= 2000; seed++) attackByAlgebra(seed, 'guarded', found)
    say('guarded, by algebra and bounds', found)
    expect(found.recovered).toEqual([])
    expect(found.shown).toBeGreaterThan(found.worlds)
  })

  it('recovers no figure by trying every possible world', { timeout: 120_000 }, () => {
    const found = tally()
    const roll = dice(20261122)
    for (let world = 0; world < 1200; world++) attackByTryingAll(roll, 'guarded', found)
    say('guarded, by trying all', found)
    expect(found.recovered).toEqual([])
    expect(found.shown).toBeGreaterThan(found.worlds / 4)
  })

  it('would recover many without the rules: the attackers are able', { timeout: 120_000 }, () => {
    const algebra = tally()
    for (let seed = 1; seed <= 200; seed++) attackByAlgebra(seed, 'open', algebra)
    say('open, by algebra and bounds', algebra)
    expect(algebra.recovered.length).toBeGreaterThan(algebra.worlds / 4)
    const trying = tally()
    const roll = dice(20261122)
    for (let world = 0; world < 60; world++) attackByTryingAll(roll, 'open', trying)
    say('open, by trying all', trying)
    expect(trying.recovered.length).toBeGreaterThan(trying.worlds / 2)
  })
})
