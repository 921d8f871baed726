import { Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { Permit, wearer } from '../../access/index.ts'
import { Database } from '../../database/index.ts'
import { receiveUpload } from '../returns/index.ts'
import { receiveReport } from './receive-report.use-case.ts'
import { ReportReader } from './report-reader.ts'

/** A council's own report, sent in as it is. */
@Controller('returns')
export class ReportsController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReportReader) private readonly reader: ReportReader,
  ) {}

  /** Answers at once and reads afterwards: ask for `review(id)` to follow. */
  @Post(':period/report')
  @HttpCode(202)
  @Permit('analyst')
  async send(@Param('period') period: string, @Req() request: FastifyRequest) {
    const who = wearer(request)
    const { file } = await receiveUpload(request)
    const receipt = await this.database.writing(who, request.id, (scope) =>
      receiveReport(scope, { period, file }),
    )
    const { reviewId, fileName, leftOut } = receipt
    const errand = { who, reviewId, period, fileName, leftOut, bytes: file.bytes }
    if (!receipt.again) void this.reader.read(errand)
    return receipt
  }
}
