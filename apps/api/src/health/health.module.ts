import { Module } from '@nestjs/common'
import { HealthController } from './health.controller.ts'
import { Readiness } from './readiness.ts'

@Module({
  controllers: [HealthController],
  providers: [{ provide: Readiness, useFactory: () => new Readiness() }],
  exports: [Readiness],
})
export class HealthModule {}
