import { Module } from '@nestjs/common'
import { IndicatorPagesResolver } from './indicator-pages.resolver.ts'

@Module({ providers: [IndicatorPagesResolver] })
export class IndicatorPagesModule {}
