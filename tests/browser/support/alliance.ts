import { ExplainFinding, OneReturn, SignOffReturn, SubmitReturn } from '@outturn/contracts'
import { demoReturns } from '@outturn/seeds'
import pg from 'pg'
import { sendAndRead } from '../../flow/support/send-file.ts'
import { visitorFor } from '../../flow/support/visitor.ts'
import type { TestServer } from '../../support/index.ts'

export interface SendingCouncil {
  readonly areaCode: string
  readonly name: string
  /** E-mail addresses; who signs in does so when it is their turn. */
  readonly analyst: string
  readonly approver: string
}

/** An analyst and an approver for every council of the demonstration's alliance. */
export async function staffTheAlliance({
  database,
}: Pick<TestServer, 'database'>): Promise<readonly SendingCouncil[]> {
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const { rows } = await owner.query<{ id: number; area_code: string; name: string }>(
    `select id, area_code, name from outturn.council where demonstration order by area_code`,
  )
  for (const { id } of rows)
    for (const role of ['analyst', 'approver'])
      await owner.query(
        `with p as (insert into access.person (email, name, password_hash)
           select $1, 'Somebody invented', password_hash from access.person where email = 'alliance.lead@example.org'
           returning id)
         insert into access.membership (person_id, council_id, role) select id, $2, $3 from p`,
        [`${role}.${id}@example.org`, id, role],
      )
  await owner.end()
  return rows.map(({ id, area_code, name }) => ({
    ...{ areaCode: area_code, name },
    analyst: `analyst.${id}@example.org`,
    approver: `approver.${id}@example.org`,
  }))
}

/** The files of the same quarter a year before, sent anew for this one: invented figures are as good as others. */
export function filesFor(period: string, like: string): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...demoReturns()]
      .filter((one) => one.period === like && one.councilAreaCode.startsWith('X'))
      .map((one) => [
        one.councilAreaCode,
        new TextEncoder().encode(new TextDecoder().decode(one.bytes).replaceAll(like, period)),
      ]),
  )
}

/** A council's return from the file to the signature, over HTTP: sent, explained, submitted, signed by another. */
export async function sendAndSign(
  url: string,
  { areaCode, ...people }: SendingCouncil,
  { period, bytes }: { readonly period: string; readonly bytes: Uint8Array },
): Promise<void> {
  const analyst = await visitorFor(url, people.analyst)
  const approver = await visitorFor(url, people.approver)
  const load = async () => {
    const found = (await analyst.get(OneReturn, { period, revision: null })).return
    if (!found) throw new Error(`${areaCode} has no return for ${period}`)
    return found
  }
  await sendAndRead(analyst, period, { fileName: `${areaCode}-${period}.csv`, bytes })
  const { id, findings } = await load()
  for (const finding of findings)
    if (finding.state === 'open' && finding.severity === 'held')
      await analyst.get(ExplainFinding, {
        returnId: id,
        findingId: finding.id,
        explanation: 'Checked with the service: the figure is right.',
      })
  const { version, toMend, held } = await load()
  if (toMend + held > 0) throw new Error(`${areaCode} still has ${toMend} to mend and ${held} held`)
  const sent = await analyst.get(SubmitReturn, { returnId: id, version })
  if (sent.submitReturn.refusal) throw new Error(JSON.stringify(sent.submitReturn.refusal))
  const submitted = await load()
  const signed = await approver.get(SignOffReturn, { returnId: id, version: submitted.version })
  if (signed.signOffReturn.refusal) throw new Error(JSON.stringify(signed.signOffReturn.refusal))
}
