import { Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common'
import { SETTINGS } from '../config/settings.token.ts'
import type { Settings } from '../config/settings.ts'
import { Comparing } from './comparing.ts'

@Global()
@Module({
  providers: [
    { provide: Comparing, inject: [SETTINGS], useFactory: (settings: Settings) => new Comparing(settings) },
  ],
  exports: [Comparing],
})
export class JobsModule implements OnModuleDestroy {
  constructor(@Inject(Comparing) private readonly comparing: Comparing) {}

  onModuleDestroy(): Promise<void> {
    return this.comparing.stop()
  }
}
