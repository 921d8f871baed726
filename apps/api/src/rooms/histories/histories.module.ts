import { Module } from '@nestjs/common'
import { HistoriesResolver } from './histories.resolver.ts'

@Module({ providers: [HistoriesResolver] })
export class HistoriesModule {}
