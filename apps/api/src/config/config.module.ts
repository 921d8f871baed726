import { type DynamicModule, Module } from '@nestjs/common'
import { SETTINGS } from './settings.token.ts'
import type { Settings } from './settings.ts'

@Module({})
export class ConfigModule {
  static forRoot(settings: Settings): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: SETTINGS, useValue: settings }],
      exports: [SETTINGS],
    }
  }
}
