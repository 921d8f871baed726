import { rebasingsInForce } from '@outturn/benchmarking'
import type { Contract } from '@outturn/contracts'
import { ownCouncil, type ReadingScope } from '../../database/index.ts'
import { type SaidRebasing, saidRebasings } from './said-rebasings.ts'

interface Question {
  readonly indicator: string
  readonly basis: string
  /** A moment in ISO form, or `infinity` for now. */
  readonly asOf: string
}

/** Where the asker's council has its control chart of a figure start anew, and all that was ever said of it. */
export async function getRebasings(
  scope: ReadingScope,
  { indicator, basis, asOf }: Question,
): Promise<Contract.Rebasings> {
  const all = await saidRebasings(scope, ownCouncil(scope), asOf)
  const said = all.filter((one) => one.indicator === indicator && one.basis === basis)
  return { inForce: rebasingsInForce(said).map(toContract), history: said.map(toContract) }
}

const toContract = ({ period, kind, reason, by, at }: SaidRebasing): Contract.Rebasing => ({
  ...{ period, kind, reason, by, at },
})
