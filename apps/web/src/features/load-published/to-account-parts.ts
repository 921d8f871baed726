import { missingPhrase } from '../../words/missing.ts'
import { accountParts as words } from '../../words/published.ts'
import type { Account } from './published.query.ts'

export interface AccountPart {
  readonly title: string
  readonly lines: readonly string[]
  /** Needs looking at, or is only told. */
  readonly kind: 'look' | 'told'
}

const rows = (n: number): string => `${n.toLocaleString('en-GB')} ${n === 1 ? 'row' : 'rows'}`
const tallies = (of: Account['leftAside']) => of.map((one) => `${one.what}: ${rows(one.rows)}`)

/** What became of a file, in parts that have something to say: what needs looking at first. */
export function toAccountParts(account: Account): readonly AccountPart[] {
  const look: [string, readonly string[]][] = [
    [words.repeated, account.repeated.map((one) => `line ${one.line}: ${one.figure}, ${one.values} values`)],
    [words.unreadable, account.unreadable.map((one) => `line ${one.line}, ${one.column}: “${one.printed}”`)],
    [words.unknownAreas, tallies(account.unknownAreas)],
    [words.unknownPeriods, tallies(account.unknownPeriods)],
    [words.absent, account.absentColumns],
  ]
  const told: [string, readonly string[]][] = [
    [words.unmapped, account.unmappedColumns],
    [words.leftAside, tallies(account.leftAside)],
    [words.joint, tallies(account.jointAreas)],
    [
      words.missing,
      account.missing.map((one) => `${missingPhrase(one.what)}: ${one.rows.toLocaleString('en-GB')}`),
    ],
  ]
  const asPart =
    (kind: AccountPart['kind']) =>
    ([title, lines]: [string, readonly string[]]): AccountPart => ({ title, lines, kind })
  return [...look.map(asPart('look')), ...told.map(asPart('told'))].filter(({ lines }) => lines.length > 0)
}
