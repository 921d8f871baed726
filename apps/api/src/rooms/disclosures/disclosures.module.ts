import { Module } from '@nestjs/common'
import { DisclosuresResolver } from './disclosures.resolver.ts'

@Module({ providers: [DisclosuresResolver] })
export class DisclosuresModule {}
