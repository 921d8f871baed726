import { Module } from '@nestjs/common'
import { IndicatorsResolver } from './indicators.resolver.ts'

@Module({ providers: [IndicatorsResolver] })
export class IndicatorsModule {}
