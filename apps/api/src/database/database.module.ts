import { type DynamicModule, Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { DataSource } from 'typeorm'
import { Database } from './database.ts'
import { type Opening, openDatabase, serverSource } from './open-database.ts'

@Module({})
export class DatabaseModule {
  static forRoot(opening: Opening): DynamicModule {
    const { options } = serverSource(opening)
    return {
      module: DatabaseModule,
      global: true,
      imports: [TypeOrmModule.forRoot({ ...options, retryAttempts: 1 })],
      providers: [
        { provide: Database, inject: [DataSource], useFactory: (source: DataSource) => openDatabase(source) },
      ],
      exports: [Database],
    }
  }
}
