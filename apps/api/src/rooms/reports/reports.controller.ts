import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Permit, wearer } from '../../access/index.ts'
import { Database } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { readAskedPage } from './asked-page.ts'
import { readAskedWorkbook } from './asked-workbook.ts'
import { getCouncilOnAPage } from './get-council-on-a-page.use-case.ts'
import { writeAway } from './writing-thread.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Pages to take along, as files. */
@Controller('reports')
export class ReportsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  /**
   * Writes the tables of a page as an accessible workbook. Everything in it comes with the request, so that the
   * file holds what the page showed and nothing that its reader may not see.
   */
  @Post('workbook')
  @HttpCode(200)
  @Permit('anyone')
  async workbook(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const asker = request.asking.asker.role === null ? 'nobody' : 'somebody'
    const bytes = await writeAway({ kind: 'workbook', workbook: readAskedWorkbook(body, asker) })
    return reply.headers({ 'content-type': xlsxType, 'content-disposition': 'attachment' }).send(bytes)
  }

  /** A council on a page as an accessible PDF, with the figures that the page would show this reader. */
  @Get('council-on-a-page/:area/page.pdf')
  @Permit('signed_in')
  async pdf(@Param('area') area: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { question, orientation } = readAskedPage(area, request.query)
    const { carried, date } = await this.database.reading(wearer(request), async (scope) => ({
      carried: await getCouncilOnAPage(scope, question),
      date: scope.now,
    }))
    if (!carried) throw new Refused('not_found')
    const bytes = await writeAway({ kind: 'pdf', page: carried.page, options: { orientation, date } })
    const name = `${area}-${carried.gaps.facts.profile.period.code}-on-a-page.pdf`
    return reply
      .headers({ 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${name}"` })
      .send(bytes)
  }
}
