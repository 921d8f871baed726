import { setTimeout as wait } from 'node:timers/promises'
import {
  AuditTrail,
  CheckReturn,
  ConfirmCell,
  EditCells,
  ExplainFinding,
  OneReturn,
  ReviseReturn,
  SendBackReturn,
  SignOffReturn,
  SubmitReturn,
  WithdrawReturn,
} from '@outturn/contracts'
import { fiveMistakes } from '@outturn/seeds'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { startServer } from '../support/index.ts'
import { sendAndRead, sendFile } from './support/send-file.ts'
import { type Visitor, visitorFor } from './support/visitor.ts'

// One return of a demonstration council, from a file with five mistakes to its withdrawal, in the order of its life.
const practice = fiveMistakes()
const { period } = practice

const server = await startServer({ content: 'seeded' })
const worker = new pg.Client({ connectionString: server.database.workerUrl })
await worker.connect()
afterAll(() => worker.end())
const analyst = await visitorFor(server.url, 'northvale.analyst@example.org')
const approver = await visitorFor(server.url, 'northvale.approver@example.org')

const load = async (who: Visitor = analyst) => {
  const { return: one } = await who.get(OneReturn, { period })
  if (!one) throw new Error('There is no return')
  return one
}
const observed = async () => {
  const { rows } = await worker.query<{ status: string; n: number }>(
    `select status, count(*)::int as n from (
       select distinct on (indicator_id, basis) status from outturn.observation
       where area_code = $1 and period = $2 order by indicator_id, basis, release_id desc) latest group by status`,
    [practice.councilAreaCode, period],
  )
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]))
}

describe('a return', () => {
  it('gives a template to fill in, with last quarter beside it', async () => {
    const response = await analyst.send(`/returns/${period}/template.csv`)
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toContain(practice.councilAreaCode)
    expect(text).toContain(practice.councilAreaCode)
    expect(text.split('\n').length).toBeGreaterThan(60)
  })

  it('is read in stages, and every mistake is found at once', async () => {
    const { reading } = await sendAndRead(analyst, period, practice)
    expect(reading.state).toBe('done')
    expect(reading.stages.map(({ name }) => name)).toEqual([
      ...['receive', 'open', 'find_table', 'read_rows', 'match', 'check', 'derive', 'propose'],
    ])
    const one = await load()
    const open = one.findings.filter(({ state, severity }) => state === 'open' && severity !== 'noted')
    expect(open.map(({ code }) => code).sort()).toEqual(practice.mistakes.map(({ code }) => code).sort())
    expect(one.status).toBe('draft')
    expect(one.toMend + one.held).toBe(5)
    expect(one.unmatched).toHaveLength(1)
  })

  it('cannot go on while something needs mending', async () => {
    const { version, id } = await load()
    const { checkReturn } = await analyst.get(CheckReturn, { returnId: id, version })
    expect(checkReturn.refusal?.code).toBe('return_needs_mending')
    expect((await load()).status).toBe('draft')
  })

  it('keeps the very bytes that were sent, and takes the same file twice without changing anything', async () => {
    const before = await load()
    const { reading, receipt } = await sendAndRead(analyst, period, practice)
    expect(receipt.again).toBe(true)
    expect(reading.state).toBe('nothing_new')
    const after = await load()
    expect(after.version).toBe(before.version)
    expect(after.cells).toEqual(before.cells)
    expect(after.files.map(({ again }) => again)).toEqual([true, false])
    for (const { id } of after.files) {
      const back = await analyst.send(`/returns/${after.id}/files/${id}`)
      expect(Buffer.from(await back.arrayBuffer()).equals(Buffer.from(practice.bytes))).toBe(true)
    }
  })

  it('is read again where the reading broke off', async () => {
    await worker.query(`update outturn.reading set state = 'running', started_at = now() - interval '1 hour'
      where file_id = (select max(file_id) from outturn.reading where state = 'done')`)
    const { reading, receipt } = await sendAndRead(analyst, period, practice)
    expect(receipt.again).toBe(false)
    expect(reading.state).toBe('done')
    expect((await load()).toMend + (await load()).held).toBe(5)
  })

  it('is mended cell by cell, and a conflict is handed back instead of written over', async () => {
    const { id, cells } = await load()
    for (const { code, indicator, right } of practice.mistakes) {
      if (code === 'unknown-indicator') continue
      const cell = cells.find((one) => one.indicator === indicator)
      if (!cell) throw new Error(`There is no cell of ${indicator}`)
      const edit = { indicator, basis: cell.basis, value: right, version: cell.version }
      const first = await analyst.get(EditCells, { returnId: id, edits: [edit] })
      expect(first.editCells.conflicts).toEqual([])
      const late = await analyst.get(EditCells, { returnId: id, edits: [{ ...edit, value: '1' }] })
      expect(late.editCells.conflicts).toMatchObject([
        { indicator, yours: '1', theirs: right, version: cell.version + 1 },
      ])
    }
    expect(await load()).toMatchObject({ toMend: 0, held: 1 })
  })

  it('places a row that nobody could match', async () => {
    const { id, unmatched } = await load()
    const mistake = practice.mistakes.find(({ code }) => code === 'unknown-indicator')
    const row = unmatched[0]
    if (!mistake || !row) throw new Error('There is no such row')
    expect(row.suggestions).toContain(mistake.right)
    const place = `mutation ($returnId: Int!, $sheet: String, $row: Int!, $indicator: String, $basis: String) {
      placeRow(returnId: $returnId, sheet: $sheet, row: $row, indicator: $indicator, basis: $basis) { refusal { code } return { toMend held } } }`
    const { data, errors } = await analyst.ask<
      { placeRow: { refusal: null; return: { toMend: number; held: number } } },
      object
    >(place, { returnId: id, sheet: row.sheet, row: row.row, indicator: mistake.right, basis: 'snapshot' })
    expect(errors).toEqual([])
    expect(data?.placeRow.return).toEqual({ toMend: 0, held: 0 })
  })

  it('has a held figure explained before it may be submitted', async () => {
    const { id, cells } = await load()
    const cell = cells.find(({ indicator }) => indicator === 'cl_eet_19_21_pct')
    if (!cell) throw new Error('There is no cell')
    const wrong = String(Number(cell.printed) + 6)
    const edits = [{ indicator: cell.indicator, basis: cell.basis, value: wrong, version: cell.version }]
    await analyst.get(EditCells, { returnId: id, edits })
    const held = await load()
    expect(held.held).toBe(1)
    const refused = await analyst.get(SubmitReturn, { returnId: id, version: held.version })
    expect(refused.submitReturn.refusal?.code).toBe('return_has_held_figures')
    const empty = await analyst.get(ConfirmCell, { ...key(cell), returnId: id, explanation: '  ' })
    expect(empty.confirmCell.refusal?.code).toBe('reason_needed')
    await analyst.get(ConfirmCell, { ...key(cell), returnId: id, explanation: 'Counted by hand.' })
    const explained = await load()
    expect(explained.held).toBe(0)
    const now = explained.cells.find((one) => one.indicator === cell.indicator)
    expect(now).toMatchObject({ printed: wrong, explanation: 'Counted by hand.', held: false })
    const finding = explained.findings.find(
      ({ code, state }) => code === 'ratio-mismatch' && state === 'explained',
    )
    expect(finding?.explanation).toBe('Counted by hand.')
    const noted = explained.findings.find(({ severity }) => severity === 'noted')
    if (noted) {
      const of = { returnId: id, findingId: noted.id, explanation: 'x' }
      expect((await analyst.get(ExplainFinding, of)).explainFinding.refusal?.code).toBe(
        'return_needs_mending',
      )
    }
  })

  it('is refused when it was looked at in an older version', async () => {
    const { id, version } = await load()
    const { submitReturn } = await analyst.get(SubmitReturn, { returnId: id, version: version - 1 })
    expect(submitReturn.refusal?.code).toBe('return_changed_meanwhile')
  })

  it('is submitted, sent back with a reason, and submitted again', async () => {
    const first = await load()
    const { submitReturn } = await analyst.get(SubmitReturn, { returnId: first.id, version: first.version })
    expect(submitReturn.return?.status).toBe('submitted')
    expect((await load(approver)).may.sort()).toEqual(['sendBackReturn', 'signOffReturn'])
    const there = await load(approver)
    const back = { returnId: there.id, version: there.version, reason: 'Please look at care leavers again.' }
    expect((await approver.get(SendBackReturn, { ...back, reason: ' ' })).sendBackReturn.refusal?.code).toBe(
      'reason_needed',
    )
    expect((await approver.get(SendBackReturn, back)).sendBackReturn.return?.status).toBe('draft')
    const again = await load()
    expect(again.history.at(-1)).toMatchObject({ what: 'sent_back', reason: back.reason })
    await analyst.get(SubmitReturn, { returnId: again.id, version: again.version })
    expect((await load()).status).toBe('submitted')
  })

  it('takes no file and no edit once it is submitted', async () => {
    const { id, cells } = await load()
    const other = { fileName: 'other.csv', bytes: new TextEncoder().encode('something else') }
    expect((await sendFile(analyst, period, other)).status).toBe(409)
    const [cell] = cells
    if (!cell) throw new Error('There is no cell')
    const edits = [{ ...key(cell), value: '1', version: cell.version }]
    const { editCells } = await analyst.get(EditCells, { returnId: id, edits })
    expect(editCells.refusal?.code).toBe('return_not_in_that_state')
  })

  it('is not signed by the one who submitted it', async () => {
    const owner = new pg.Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    await owner.query(
      `insert into access.membership (person_id, council_id, role)
       select p.id, m.council_id, 'approver' from access.person p join access.membership m on m.person_id = p.id
       where p.email = 'northvale.analyst@example.org'`,
    )
    await owner.end()
    const both = await visitorFor(server.url, 'northvale.analyst@example.org')
    const me = await both.ask<{ me: { memberships: { id: number; role: string }[] } }, never>(
      '{ me { memberships { id role } } }',
    )
    const hat = me.data?.me.memberships.find(({ role }) => role === 'approver')
    await both.ask('mutation ($id: Int!) { changeMembership(membershipId: $id) { id } }', { id: hat?.id })
    const { id, version } = await load(both)
    const { signOffReturn } = await both.get(SignOffReturn, { returnId: id, version })
    expect(signOffReturn.refusal?.code).toBe('signer_sent_it')
    expect(await observed()).toEqual({})
  })

  it('is signed off by another, and its figures count from then on', async () => {
    const { id, version, figures, missing } = await load(approver)
    const { signOffReturn } = await approver.get(SignOffReturn, { returnId: id, version })
    expect(signOffReturn.refusal).toBeNull()
    expect(signOffReturn.return?.status).toBe('signed_off')
    const counted = await observed()
    expect(counted.measured).toBe(figures)
    expect(Object.values(counted).reduce((sum, n) => sum + n, 0)).toBe(figures + missing)
  })

  it('has fresh live comparators within seconds', async () => {
    const began = Date.now()
    const waiting = async () => {
      const { rows } = await worker.query<{ n: number }>(
        'select count(*)::int as n from outturn.release where compared_at is null',
      )
      return rows[0]?.n
    }
    while ((await waiting()) !== 0) {
      if (Date.now() - began > 120_000) throw new Error('The comparators were not worked out')
      await wait(100)
    }
    const { rows } = await worker.query<{ n: number }>(
      `select count(*)::int as n from outturn.comparator_figure f join outturn.council c on c.id = f.council_id
       where c.area_code = $1 and f.period = $2 and f.kind = 'neighbours_median'`,
      [practice.councilAreaCode, period],
    )
    expect(rows[0]?.n).toBeGreaterThan(50)
  })

  it('still takes the same file without a word, whatever has become of it', async () => {
    const response = await sendFile(analyst, period, practice)
    expect(response.status).toBe(202)
    expect(await response.json()).toMatchObject({ again: true })
    expect((await load()).status).toBe('signed_off')
  })

  it('is revised with a reason: what is no longer in it is withdrawn, and the old figures stay on record', async () => {
    const { id, cells } = await load()
    const before = await observed()
    expect((await analyst.get(ReviseReturn, { returnId: id, reason: '' })).reviseReturn.refusal?.code).toBe(
      'reason_needed',
    )
    const { reviseReturn } = await analyst.get(ReviseReturn, {
      returnId: id,
      reason: 'Two cases were counted twice.',
    })
    expect(reviseReturn.return).toMatchObject({ revision: 2, status: 'draft' })
    expect(await observed()).toEqual(before)
    const cell = (await load()).cells.find(({ indicator }) => indicator === 'ehe_number')
    if (!cell) throw new Error('There is no cell')
    const less = String(Number(cell.printed) - 2)
    await analyst.get(EditCells, {
      returnId: id,
      edits: [{ ...key(cell), value: less, version: cell.version }],
    })
    const draft = await load()
    expect(draft.cells).toHaveLength(cells.length)
    await analyst.get(SubmitReturn, { returnId: id, version: draft.version })
    const submitted = await load(approver)
    await approver.get(SignOffReturn, { returnId: id, version: submitted.version })
    const { rows } = await worker.query<{ revision: number; printed: string }>(
      `select revision, printed from outturn.observation where area_code = $1 and period = $2
       and indicator_id = 'ehe_number' order by release_id`,
      [practice.councilAreaCode, period],
    )
    expect(rows).toEqual([
      { revision: 1, printed: cell.printed },
      { revision: 2, printed: less },
    ])
  })

  it('is withdrawn with a reason, and tombstones follow its figures', async () => {
    const { id, version } = await load(approver)
    const reason = 'The wrong quarter was sent.'
    const { withdrawReturn } = await approver.get(WithdrawReturn, { returnId: id, version, reason })
    expect(withdrawReturn.return?.status).toBe('withdrawn')
    expect(Object.keys(await observed())).toEqual(['withdrawn'])
    const { history } = await load()
    expect(history.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'started',
        'file_read',
        'submitted',
        'sent_back',
        'signed_off',
        'revised',
        'withdrawn',
      ]),
    )
    expect(history.every(({ person }) => person !== 'Somebody else')).toBe(true)
  })

  it('left every step in the council’s trail, which nobody else reads', async () => {
    const trail = async (who: Visitor) => {
      const { auditTrail } = await who.get(AuditTrail, { action: 'return', from: 0 })
      return auditTrail.entries
    }
    const entries = await trail(analyst)
    expect([...new Set(entries.map(({ action }) => action))].sort()).toEqual(
      [
        ...[
          'return.start',
          'return.upload',
          'return.edit',
          'return.explain',
          'return.checked',
          'return.submitted',
        ],
        ...['return.sent_back', 'return.signed_off', 'return.revised', 'return.withdrawn'],
      ].sort(),
    )
    expect(entries.every(({ council }) => council === 'Demonstration Northvale')).toBe(true)
    const stranger = await visitorFor(server.url, 'eastmere.analyst@example.org')
    expect((await trail(stranger)).every(({ council }) => council === 'Demonstration Eastmere')).toBe(true)
  })
})

const key = ({ indicator, basis }: { indicator: string; basis: string }) => ({ indicator, basis })
