import { Collection, CouncilProfile, LeagueTable } from '@outturn/contracts'
import pg from 'pg'
import { Visitor, visitorFor } from '../../flow/support/visitor.ts'
import type { TestServer } from '../../support/index.ts'
import { behind } from '../world/build-world.ts'

export const names = ['wirral', 'darlington', 'southampton', 'dudley'] as const
export type Name = (typeof names)[number]
/** Everybody who looks at Wirral's figures: councils, the lead of their agreement, another's, an administrator. */
export type Looker = Name | 'lead' | 'another lead' | 'administrator'

/** Four real councils that share nothing with one another, and what each is shown of Wirral's. */
export class FourCouncils {
  readonly #server: TestServer
  readonly owner: pg.Client
  readonly #visitors = new Map<Looker, Visitor>()
  readonly #ids = new Map<string, number>()
  area = ''
  /** The agreement that is looked at. */
  agreement = 0

  constructor(server: TestServer) {
    this.#server = server
    this.owner = new pg.Client({ connectionString: server.database.ownerUrl })
  }

  async open(): Promise<this> {
    await this.owner.connect()
    const { url } = this.#server
    this.#visitors.set('administrator', await visitorFor(url, 'administrator@example.org'))
    this.#visitors.set('another lead', await visitorFor(url, 'alliance.lead@example.org'))
    for (const name of names) {
      this.#visitors.set(name, await visitorFor(url, `${name}.director@example.org`))
      const { rows } = await this.owner.query<{ id: number; area_code: string }>(
        'select id, area_code from outturn.council where lower(name) = $1',
        [name],
      )
      this.#ids.set(name, rows[0]?.id ?? 0)
      if (name === 'wirral') this.area = rows[0]?.area_code ?? ''
    }
    return this
  }

  /** Gives the agreement a lead of its own, who signs in. */
  async appointLead(): Promise<void> {
    await this.owner.query(
      `with p as (insert into access.person (email, name, password_hash)
         select 'four.lead@example.org', 'Four Lead', password_hash from access.person
         where email = 'alliance.lead@example.org' returning id)
       insert into access.membership (person_id, agreement_id, role) select id, $1, 'regional_lead' from p`,
      [this.agreement],
    )
    this.#visitors.set('lead', await visitorFor(this.#server.url, 'four.lead@example.org'))
  }

  as = (name: Looker): Visitor => this.#visitors.get(name) ?? new Visitor(this.#server.url)
  ids = (...of: Name[]): number[] => of.map((name) => this.#ids.get(name) ?? 0)

  settings(who: Looker): Record<string, string | number> {
    const person = { person_id: 1 }
    if (who === 'administrator') return { ...person, role: 'administrator' }
    if (who === 'lead') return { ...person, role: 'regional_lead', agreement_id: this.agreement }
    if (who === 'another lead')
      return { ...person, role: 'regional_lead', agreement_id: this.agreement + 1000 }
    return { ...person, role: 'director', council_id: this.#ids.get(who) ?? 0 }
  }

  /** Which of Wirral's indicators somebody reads, by SQL alone. */
  async bySql(who: Looker): Promise<string[]> {
    const text =
      'select distinct indicator_id as id from outturn.observation where council_id = $1 order by 1'
    const { rows } = await behind(this.#server.database.appUrl, this.settings(who), (client) =>
      client.query<{ id: string }>(text, this.ids('wirral')),
    )
    return rows.map((row) => row.id)
  }

  /** Which of Wirral's indicators its page shows somebody as returned; none where it shows published figures. */
  async byProfile(who: Looker): Promise<string[]> {
    const asked = { area: this.area, period: null, neighbourSet: null, asOf: null }
    const page = (await this.as(who).get(CouncilProfile, asked)).councilProfile
    if (page?.source !== 'return') return []
    const { indicator, amountKind } = page.columns
    return [...new Set(indicator.filter((_id, i) => amountKind[i] === 'return'))].sort()
  }

  /** How Wirral stands in a league table of an indicator, of the agreement or another group: ranked, or why not. */
  async byLeagueTable(who: Looker, indicator: string, group = `alliance:${this.agreement}`): Promise<string> {
    const { rows } = await behind(this.#server.database.appUrl, this.settings('wirral'), (client) =>
      client.query<{ basis: string; period: string }>(
        `select basis, period from outturn.observation where council_id = $1 and indicator_id = $2
           and status = 'measured' order by release_id desc limit 1`,
        [...this.ids('wirral'), indicator],
      ),
    )
    const [own] = rows
    if (!own) throw new Error(`Wirral never returned ${indicator}`)
    const asked = { indicator, ...own, kind: 'live', group }
    const table = (await this.as(who).get(LeagueTable, asked)).leagueTable
    if (table?.columns.areaCode.includes(this.area)) return 'ranked'
    return table?.unranked.find(({ areaCode }) => areaCode === this.area)?.reason ?? 'no table'
  }

  /** What the collection of a quarter tells the lead: each council's name and how far its return is. */
  async byCollection(period: string): Promise<string[]> {
    await this.owner.query(
      `insert into outturn.collection_date (agreement_id, period, opens_on, due_on)
       values ($1, $2, current_date - 30, current_date - 1) on conflict do nothing`,
      [this.agreement, period],
    )
    const asked = { agreement: this.agreement, period }
    const { collection } = await this.as('lead').get(Collection, asked)
    return (collection?.rows ?? []).map(({ council, status }) => `${council.name} ${status}`).sort()
  }

  /** The status with which somebody is answered who asks for the newest file that Wirral sent. */
  async byDownload(who: Looker): Promise<number> {
    const { rows } = await behind(this.#server.database.appUrl, this.settings('wirral'), (client) =>
      client.query<{ id: number; return_id: number }>(
        'select id, return_id from outturn.return_file where council_id = $1 order by id desc limit 1',
        this.ids('wirral'),
      ),
    )
    const [file] = rows
    if (!file) throw new Error('Wirral sent no file')
    return (await this.as(who).send(`/returns/${file.return_id}/files/${file.id}`)).status
  }

  /** How many of Wirral's releases somebody sees a figure of. */
  async releases(who: Looker): Promise<number> {
    const text = 'select count(distinct release_id)::int as n from outturn.observation where council_id = $1'
    const { rows } = await behind(this.#server.database.appUrl, this.settings(who), (client) =>
      client.query<{ n: number }>(text, this.ids('wirral')),
    )
    return rows[0]?.n ?? -1
  }

  /** Wirral signs off one more figure, now. */
  async sign(indicator: string): Promise<void> {
    await behind(this.#server.database.appUrl, this.settings('wirral'), (client) =>
      client.query(
        `with r as (insert into outturn.release (council_id, return_id, revision, period, what, released_at, signed_by)
           select council_id, id, 9, period, 'figures', now(), 1 from outturn.return where council_id = $1 limit 1
           returning id, council_id, period)
         insert into outturn.observation (release_id, council_id, area_code, indicator_id, basis, period, status,
           amount, revision, released_at)
         select id, council_id, $2, $3, 'snapshot', period, 'measured', 1, 9, now() from r`,
        [...this.ids('wirral'), this.area, indicator],
      ),
    )
  }
}
