import { setTimeout as wait } from 'node:timers/promises'
import { PublishedFile, PublishedVintages } from '@outturn/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '../support/index.ts'
import { Visitor, visitorFor } from './support/visitor.ts'

let server: TestServer
let administrator: Visitor
beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  administrator = await visitorFor(server.url, 'administrator@example.org')
})

async function send(visitor: Visitor, bytes: readonly BlobPart[], query = ''): Promise<Response> {
  const form = new FormData()
  form.append('file', new Blob([...bytes]), 'national.csv')
  return visitor.send(`/published/files${query}`, { method: 'POST', body: form })
}

async function follow(id: number) {
  for (;;) {
    const { publishedFile } = await administrator.get(PublishedFile, { id })
    if (!publishedFile) throw new Error(`There is no file ${id}`)
    if (publishedFile.endedAt !== null) return publishedFile
    await wait(100)
  }
}

const heading =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,referral_count,rereferral_count,rereferral_percent,no_further_action_count,no_further_action_percent,not_in_need_count,not_in_need_percent,referral_child_count,rereferral_child_count,rereferral_child_percent'
const manchester =
  '2025,Reporting year,Local authority,E92000001,England,E12000002,North West,352,E08000003,Manchester,Referrals and Re-referrals,6342,1164,18.4,1,0.1,2,0.1,5000,800,16'

describe('a published file', () => {
  it('is taken in, loaded by the jobs, and kept under the sender’s name', async () => {
    const sent = await send(administrator, [`${heading}\n${manchester}\n`], '?label=June&provisional=yes')
    expect(sent.status).toBe(202)
    const { id } = (await sent.json()) as { id: number }
    const file = await follow(id)
    expect(file).toMatchObject({ state: 'kept', label: 'June', rowsRead: 1, provisional: true })
    expect(file.account).toMatchObject({ rows: 1, figures: 10, refusal: null })
    const { publishedVintages } = await administrator.get(PublishedVintages, {})
    const kept = publishedVintages.find((one) => one.id === file.vintage)
    expect(kept).toMatchObject({ label: 'June', provisional: true, loadedBy: file.sentBy, figures: 10 })
    // A provisional figure gives way to the final one that was there before.
    expect(kept?.shown).toBeLessThan(10)
  })

  it('above 200 MB is refused, and nothing of it is kept', async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(0x31)
    const answer = await send(
      administrator,
      Array.from({ length: 201 }, () => megabyte),
    )
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({
      code: 'file_too_large',
      facts: [{ name: 'megabytes', value: '200' }],
    })
  })

  it('is asked for where none was sent', async () => {
    const headers = { 'content-type': 'application/json' }
    const answer = await administrator.send('/published/files', { method: 'POST', headers, body: '{}' })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ code: 'file_missing' })
  })

  it('is taken from nobody but an administrator', async () => {
    const analyst = await visitorFor(server.url, 'wirral.analyst@example.org')
    expect((await send(analyst, [heading])).status).toBe(403)
    expect((await send(new Visitor(server.url), [heading])).status).toBeGreaterThanOrEqual(401)
  })
})

describe('the published comparison as a file', () => {
  const columns =
    'source_measure,indicator,period,area_code,value,previous,change,neighbour_mean,neighbour_median,neighbours_counted,region_value,england_value,rank,quartile_band'
  const get = async (query: string) => {
    const answer = await administrator.send(`/published/comparison.csv${query}`)
    return { status: answer.status, lines: (await answer.text()).trim().split('\r\n') }
  }

  it('has the columns of the command and every measure and council', async () => {
    const { status, lines } = await get('?set=2025')
    expect(status).toBe(200)
    expect(lines[0]).toBe(columns)
    expect(lines.length).toBeGreaterThan(12_000)
    expect(lines.find((line) => line.startsWith('ReReferral,') && line.includes('E08000003'))).toMatch(
      /^ReReferral,rereferrals_pct,FY2024,E08000003,18\.4,18\.7,-0\.3\d*,21\.93\d*,[\d.]+,10,21\.7,22\.6,54,B$/,
    )
  })

  it('narrows to a measure, a council and a year, and says not found of an address that is none', async () => {
    const { lines } = await get('?set=2021&year=2023&measure=ReReferral&area=E08000003')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain('FY2023,E08000003,18.7')
    expect((await get('?year=now')).status).toBe(404)
    expect((await get("?set=2025'--")).status).toBe(404)
    expect((await get('?set=1999')).status).toBe(404)
  })

  it('is for those who are signed in', async () => {
    const answer = await new Visitor(server.url).send('/published/comparison.csv?set=2025')
    expect(answer.status).toBe(401)
  })
})
