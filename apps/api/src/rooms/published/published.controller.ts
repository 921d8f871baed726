import { Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Permit, wearer } from '../../access/index.ts'
import { Database } from '../../database/index.ts'
import { LoadingPublished } from '../../jobs/index.ts'
import { writeAway } from '../reports/index.ts'
import { readAskedComparison } from './asked-comparison.ts'
import { type ComparePublished, compareAll, comparePublished } from './compare-published.use-case.ts'
import { comparedCsv } from './compared.csv.ts'
import { comparedWorkbook } from './compared-workbook.ts'
import { receivePublishedFile } from './receive-published-file.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

const asDownload = ({ year, neighbourSet }: ComparePublished, type: keyof typeof types) => ({
  'content-type': types[type],
  'content-disposition': `attachment; filename="published-comparison-${year ?? 'latest'}-neighbours-${neighbourSet}.${type}"`,
})

/** Published statistics in, and the published comparison out. */
@Controller('published')
export class PublishedController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LoadingPublished) private readonly loading: LoadingPublished,
  ) {}

  /** Keeps the file and lets the jobs load it: ask for `publishedFile(id)` to follow. */
  @Post('files')
  @HttpCode(202)
  @Permit('administrator')
  async send(@Req() request: FastifyRequest) {
    const id = await receivePublishedFile({ database: this.database, who: wearer(request) }, request)
    this.loading.ask()
    return { id }
  }

  /** The published comparison, unrounded, in the columns of `npm run compare-published`. */
  @Get('comparison.csv')
  @Permit('signed_in')
  async csv(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const asked = readAskedComparison(request.query)
    const rows = await this.database.reading(wearer(request), (scope) => comparePublished(scope, asked))
    return reply.headers(asDownload(asked, 'csv')).send(comparedCsv(rows))
  }

  /** The same rows as an accessible workbook. */
  @Get('comparison.xlsx')
  @Permit('signed_in')
  async xlsx(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const asked = readAskedComparison(request.query)
    const workbook = await this.database.reading(wearer(request), async (scope) =>
      comparedWorkbook(await compareAll(scope, asked), asked, scope.now),
    )
    return reply.headers(asDownload(asked, 'xlsx')).send(await writeAway({ kind: 'workbook', workbook }))
  }
}
