import { Inject, Module, type OnModuleDestroy } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import type { FastifyInstance } from 'fastify'
import { Database } from '../../database/index.ts'
import { FileReader } from './file-reader.ts'
import { FilesController } from './files.controller.ts'
import { ReturnMovesResolver } from './return-moves.resolver.ts'
import { ReturnWritesResolver } from './return-writes.resolver.ts'
import { ReturnsResolver } from './returns.resolver.ts'

const reader = (database: Database, host: HttpAdapterHost) =>
  new FileReader(database, (err, correlationId) => {
    const server = host.httpAdapter.getInstance<FastifyInstance>()
    server.log.error({ err, correlationId }, 'fault')
  })

@Module({
  controllers: [FilesController],
  providers: [
    { provide: FileReader, inject: [Database, HttpAdapterHost], useFactory: reader },
    ReturnsResolver,
    ReturnWritesResolver,
    ReturnMovesResolver,
  ],
})
export class ReturnsModule implements OnModuleDestroy {
  constructor(@Inject(FileReader) private readonly files: FileReader) {}

  onModuleDestroy(): void {
    this.files.stop()
  }
}
