import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common'
import { parsePeriod } from '@outturn/indicators'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Permit, wearer } from '../../access/index.ts'
import { Database } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { type PublicationFile, publishCouncil } from './publish-council.use-case.ts'
import { publishLeagueTable } from './publish-league-table.use-case.ts'

/** Figures that leave the circle, by the disclosure regime that the file names. */
@Controller('publications')
export class PublicationsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** A council's page: `?period=FY2022-Q2`. */
  @Get('councils/:area/figures.csv')
  @Permit('signed_in')
  async council(@Param('area') area: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { period } = words(request.query)
    if (!/^[EX]\d{8}$/.test(area)) throw new Refused('not_found')
    const file = await this.database.reading(wearer(request), (scope) =>
      publishCouncil(scope, { area, period }),
    )
    return send(reply, file)
  }

  /** A league table: `?group=E12000002&period=FY2023&basis=in_period&kind=published`. */
  @Get('league-tables/:indicator/figures.csv')
  @Permit('signed_in')
  async league(
    @Param('indicator') indicator: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { group, period, basis, kind } = words(request.query)
    const question = { indicator, group: group ?? 'england', period, basis, kind }
    const file = await this.database.reading(wearer(request), (scope) => publishLeagueTable(scope, question))
    return send(reply, file)
  }
}

function send(reply: FastifyReply, file: PublicationFile | null) {
  if (!file) throw new Refused('not_found')
  return reply
    .headers({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${file.name}"`,
    })
    .send(file.text)
}

/** The words of an address; what is no word or no period is not found. */
function words(query: unknown): Readonly<Record<'group' | 'period' | 'basis' | 'kind', string | null>> {
  const asked = query as Readonly<Record<string, unknown>>
  const word = (name: string): string | null => {
    const value = asked[name]
    if (value === undefined || value === '') return null
    if (typeof value !== 'string' || !/^[\w:-]{1,60}$/.test(value)) throw new Refused('not_found')
    return value
  }
  const period = word('period')
  if (period !== null && !parsePeriod(period)) throw new Refused('not_found')
  return { group: word('group'), period, basis: word('basis'), kind: word('kind') }
}
