import { setTimeout as wait } from 'node:timers/promises'
import {
  CheckReturn,
  ConfirmCell,
  ExplainFinding,
  OneReturn,
  Reading,
  SignOffReturn,
  SubmitReturn,
} from '@outturn/contracts'
import { ask } from './ask.ts'

type Headers = Readonly<Record<string, string>>

export type Sending = {
  readonly url: string
  readonly analyst: Headers
  readonly approver: Headers
  readonly period: string
  readonly text: string
}

type Draft = {
  readonly id: number
  readonly version: number
  readonly status: string
  readonly cells: readonly { readonly indicator: string; readonly basis: string; readonly held: boolean }[]
  readonly findings: readonly { readonly id: number; readonly severity: string; readonly state: string }[]
}

type Moved = { readonly return: { readonly status: string } | null; readonly refusal: unknown }

/** Uploads a return, answers what it asks, submits it and signs it off. Answers how many figures it had. */
export async function sendReturn({ url, analyst, approver, period, text }: Sending): Promise<number> {
  await upload({ url, analyst, period, text })
  const draft = (): Promise<Draft> =>
    ask<{ return: Draft }>(url, analyst, { query: OneReturn, variables: { period } }).then(
      (answer) => answer.return,
    )
  const explanation = 'Checked with the service: the figure is right.'
  const first = await draft()
  for (const { id, state, severity } of first.findings) {
    if (state !== 'open' || severity !== 'held') continue
    const variables = { returnId: first.id, findingId: id, explanation }
    await ask(url, analyst, { query: ExplainFinding, variables })
  }
  for (const { indicator, basis, held } of (await draft()).cells) {
    if (!held) continue
    const variables = { returnId: first.id, indicator, basis, explanation }
    await ask(url, analyst, { query: ConfirmCell, variables })
  }
  for (const [who, query, name, status] of [
    [analyst, CheckReturn, 'checkReturn', 'checked'],
    [analyst, SubmitReturn, 'submitReturn', 'submitted'],
    [approver, SignOffReturn, 'signOffReturn', 'signed_off'],
  ] as const) {
    const { id, version } = await draft()
    const answer = await ask<Record<string, Moved>>(url, who, { query, variables: { returnId: id, version } })
    const moved = answer[name]
    if (moved?.return?.status !== status) throw new Error(`${name}: ${JSON.stringify(moved?.refusal)}`)
  }
  return first.cells.length
}

async function upload({ url, analyst, period, text }: Omit<Sending, 'approver'>): Promise<void> {
  const { 'content-type': _, ...headers } = analyst
  const body = new FormData()
  body.append('file', new Blob([text], { type: 'text/csv' }), `${period}.csv`)
  const sent = await fetch(`${url}/returns/${period}/file`, { method: 'POST', headers, body })
  const receipt = (await sent.json()) as { readingId?: number; reading?: { id: number } }
  const id = receipt.readingId ?? receipt.reading?.id
  if (!sent.ok || id === undefined) throw new Error(`${sent.status} ${JSON.stringify(receipt)}`)
  for (;;) {
    const { reading } = await ask<{ reading: { state: string } }>(url, analyst, {
      query: Reading,
      variables: { id },
    })
    if (reading.state === 'done') return
    if (reading.state === 'failed' || reading.state === 'refused') throw new Error(JSON.stringify(reading))
    // Asking costs the server more than telling does: a page asks far less often.
    await wait(20)
  }
}
