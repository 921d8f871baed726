import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { councilsById } from '../councils/index.ts'
import { type AskedTerms, type CheckedTerms, checkTerms } from './check-terms.ts'
import { addAgreement, addVersion, askCouncils, isNameTaken } from './move.store.ts'

export interface AskedAgreement {
  readonly name: string
  readonly kind: string
  readonly terms: AskedTerms
  readonly councils: readonly number[]
}

/** Draws an agreement up and asks its councils to accept it; nothing is shared before two have. Answers its id. */
export async function drawUpAgreement(scope: WritingScope, asked: AskedAgreement): Promise<number> {
  const name = asked.name.trim()
  if (name === '' || name.length > 120) throw incomplete('name')
  if (asked.kind !== 'alliance' && asked.kind !== 'exchange') throw incomplete('kind')
  const terms = checkedTerms(scope, asked.terms)
  const councils = [...(await councilsById(scope, asked.councils)).values()]
  if (councils.length < 2 || councils.length !== new Set(asked.councils).size) throw incomplete('councils')
  const invented = councils.filter(({ demonstration }) => demonstration).length
  // Invented figures must not reach a real council's comparisons.
  if (invented > 0 && invented < councils.length) throw incomplete('mixed')
  if (await isNameTaken(scope, name)) throw new Refused('agreement_name_taken')
  const id = await addAgreement(scope, { name, kind: asked.kind, demonstration: invented > 0 })
  const version = await addVersion(scope, id, { ...terms, reason: null })
  const ids = councils.map((council) => council.id)
  await askCouncils(scope, { agreement: id, version }, ids)
  await audit(scope, {
    action: 'agreement.draw_up',
    subject: name,
    detail: { version, shares: terms.shares, councils: ids.length },
  })
  return id
}

/** The terms as they can be kept; refused with the name of what is wrong. */
export function checkedTerms(scope: WritingScope, asked: AskedTerms): CheckedTerms {
  const terms = checkTerms(asked, scope.now.toISOString().slice(0, 10))
  if (typeof terms === 'string') throw incomplete(terms)
  return terms
}

export const incomplete = (what: string): Refused => new Refused('agreement_incomplete', { what })

/** A reason in a person's own words; refused where there is none, or too much of it. */
export function neededReason(text: string): string {
  const reason = text.trim()
  if (reason === '' || reason.length > 1000) throw incomplete('reason')
  return reason
}
