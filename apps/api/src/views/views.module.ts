import { Module } from '@nestjs/common'
import { SETTINGS } from '../config/settings.token.ts'
import type { Settings } from '../config/settings.ts'
import { Database } from '../database/index.ts'
import { ViewLog } from './view-log.ts'

@Module({
  providers: [
    {
      provide: ViewLog,
      inject: [Database, SETTINGS],
      useFactory: (database: Database, settings: Settings) => new ViewLog(database, settings),
    },
  ],
})
export class ViewsModule {}
