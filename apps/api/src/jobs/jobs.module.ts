import { Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common'
import { SETTINGS } from '../config/settings.token.ts'
import type { Settings } from '../config/settings.ts'
import { Database } from '../database/index.ts'
import { Comparing } from './comparing.ts'
import { JobQueue } from './job-queue.ts'
import { KeepingPages } from './keeping-pages.ts'
import { LoadingPublished } from './loading-published.ts'

@Global()
@Module({
  providers: [
    { provide: JobQueue, inject: [SETTINGS], useFactory: (settings: Settings) => new JobQueue(settings) },
    {
      provide: Comparing,
      inject: [JobQueue, SETTINGS, KeepingPages],
      useFactory: (jobs: JobQueue, settings: Settings, pages: KeepingPages) =>
        new Comparing(jobs, { ...settings, onCompared: () => pages.ask() }),
    },
    {
      provide: KeepingPages,
      inject: [JobQueue, SETTINGS, Database],
      useFactory: (jobs: JobQueue, settings: Settings, database: Database) =>
        new KeepingPages(jobs, { ...settings, database }),
    },
    {
      provide: LoadingPublished,
      inject: [JobQueue, SETTINGS],
      useFactory: (jobs: JobQueue, settings: Settings) => new LoadingPublished(jobs, settings),
    },
  ],
  exports: [JobQueue, Comparing, KeepingPages, LoadingPublished],
})
export class JobsModule implements OnModuleDestroy {
  constructor(
    @Inject(JobQueue) private readonly jobs: JobQueue,
    @Inject(Comparing) private readonly comparing: Comparing,
    @Inject(KeepingPages) private readonly pages: KeepingPages,
    @Inject(LoadingPublished) private readonly loading: LoadingPublished,
  ) {}

  async onModuleDestroy(): Promise<void> {
    // A load that is under way is ended first: its transaction leaves no trace.
    await this.loading.stop()
    this.pages.end()
    await this.jobs.stop()
    await this.comparing.stop()
    await this.pages.close()
  }
}
