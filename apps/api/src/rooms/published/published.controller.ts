import { Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Permit, wearer } from '../../access/index.ts'
import { Database } from '../../database/index.ts'
import { LoadingPublished } from '../../jobs/index.ts'
import { readAskedComparison } from './asked-comparison.ts'
import { comparePublished } from './compare-published.use-case.ts'
import { comparedCsv } from './compared.csv.ts'
import { receivePublishedFile } from './receive-published-file.ts'

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
    const name = `published-comparison-${asked.year ?? 'latest'}-neighbours-${asked.neighbourSet}.csv`
    return reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
      })
      .send(comparedCsv(rows))
  }
}
