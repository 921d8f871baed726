import { Module } from '@nestjs/common'
import { ComparisonsResolver } from './comparisons.resolver.ts'

@Module({ providers: [ComparisonsResolver] })
export class ComparisonsModule {}
