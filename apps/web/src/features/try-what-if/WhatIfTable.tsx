import type { WhatIf } from '@outturn/benchmarking'
import { type Shown, withUnit } from '../../data/catalogue.ts'
import { Band } from '../../ui/figures.tsx'
import { differenceOf } from '../../words/gap-sentences.ts'
import { reasonWords } from '../../words/reasons.ts'
import { whatIfWords as words } from '../../words/what-if.ts'

interface WhatIfTableProps {
  readonly now: WhatIf
  readonly supposed: WhatIf
  readonly indicator: Shown
  /** Whom rank and band are among; they are left out where there is no table to stand in. */
  readonly among: 'a league table' | 'nobody'
}

const sides: Readonly<Record<string, string>> = { unfavourable: 'worse', favourable: 'better' }

/** What is, and what would be, row by row; the supposed column is marked as not data in its head. */
export const WhatIfTable = ({ now, supposed, indicator, among }: WhatIfTableProps) => (
  <table className="t what-if">
    <caption className="hidden">{words.table}</caption>
    <thead>
      <tr>
        <td />
        <th scope="col" className="n">
          {words.now}
        </th>
        <th scope="col" className="n what-if__supposed">
          {words.supposed}
          <span className="kind">{words.mark}</span>
        </th>
      </tr>
    </thead>
    <tbody>
      <Row head={words.figure} of={(one) => withUnit(one.amount, indicator)} {...{ now, supposed }} />
      <Row head={words.gap} of={(one) => gapText(one, indicator)} {...{ now, supposed }} />
      <Row head={words.children} of={childrenText} {...{ now, supposed }} />
      {among === 'a league table' && (
        <>
          <Row
            head={words.rank}
            of={(one) => (one.rank === null ? words.noRank : `${one.rank} of ${one.of}`)}
            {...{ now, supposed }}
          />
          <Row head={words.band} of={bandOf} {...{ now, supposed }} />
        </>
      )}
    </tbody>
  </table>
)

interface RowProps {
  readonly head: string
  readonly now: WhatIf
  readonly supposed: WhatIf
  readonly of: (one: WhatIf) => React.ReactNode
}

const Row = ({ head, now, supposed, of }: RowProps) => (
  <tr>
    <th scope="row">{head}</th>
    <td className="n">{of(now)}</td>
    <td className="n what-if__supposed">{of(supposed)}</td>
  </tr>
)

const bandOf = ({ band }: WhatIf) => (band === null ? words.noBand : <Band letter={band} />)

function gapText({ gap }: WhatIf, indicator: Shown): string {
  if (gap.kind === 'no_gap') return reasonWords(gap.because)
  return gap.side === 'level'
    ? 'level'
    : `${differenceOf(gap.amount, indicator)} ${sides[gap.side] ?? gap.side}`
}

function childrenText({ gap }: WhatIf): string {
  if (gap.kind === 'no_gap') return reasonWords(gap.because)
  if (gap.count.kind === 'not_counted') return reasonWords(gap.count.because)
  return gap.count.toClose === 0 ? words.none : `${gap.count.toClose} ${gap.count.wanted}`
}
