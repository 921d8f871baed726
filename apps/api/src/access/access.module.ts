import { Module } from '@nestjs/common'
import { APP_GUARD } from '@nestjs/core'
import { Database } from '../database/index.ts'
import { PermitGuard } from './permit.guard.ts'
import { SessionController } from './session.controller.ts'
import { SessionMemory } from './session-memory.ts'

@Module({
  controllers: [SessionController],
  providers: [
    { provide: APP_GUARD, useClass: PermitGuard },
    {
      provide: SessionMemory,
      inject: [Database],
      useFactory: (database: Database) => new SessionMemory(database),
    },
  ],
  exports: [SessionMemory],
})
export class AccessModule {}
