import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common'
import { writeAccessibleXlsx } from '@outturn/reports'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Permit } from '../../access/index.ts'
import { readAskedWorkbook } from './asked-workbook.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Pages to take along, as files. */
@Controller('reports')
export class ReportsController {
  /**
   * Writes the tables of a page as an accessible workbook. Everything in it comes with the request, so that the
   * file holds what the page showed and nothing that its reader may not see.
   */
  @Post('workbook')
  @HttpCode(200)
  @Permit('anyone')
  async workbook(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const asker = request.asking.asker.role === null ? 'nobody' : 'somebody'
    const bytes = await writeAccessibleXlsx(readAskedWorkbook(body, asker))
    return reply
      .headers({ 'content-type': xlsxType, 'content-disposition': 'attachment' })
      .send(Buffer.from(bytes))
  }
}
