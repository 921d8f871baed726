import { Module } from '@nestjs/common'
import { RegionsResolver } from './regions.resolver.ts'

@Module({ providers: [RegionsResolver] })
export class RegionsModule {}
