import { Module } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import type { FastifyInstance } from 'fastify'
import { Database } from '../../database/index.ts'
import { ReportReader } from './report-reader.ts'
import { ReportsController } from './reports.controller.ts'
import { ReviewsResolver } from './reviews.resolver.ts'

const reader = (database: Database, host: HttpAdapterHost) =>
  new ReportReader(database, (err, correlationId) => {
    const server = host.httpAdapter.getInstance<FastifyInstance>()
    server.log.error({ err, correlationId }, 'fault')
  })

@Module({
  controllers: [ReportsController],
  providers: [
    { provide: ReportReader, inject: [Database, HttpAdapterHost], useFactory: reader },
    ReviewsResolver,
  ],
})
export class ReviewsModule {}
