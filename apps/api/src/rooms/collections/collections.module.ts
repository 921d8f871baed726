import { Module } from '@nestjs/common'
import { CollectionsResolver } from './collections.resolver.ts'

@Module({ providers: [CollectionsResolver] })
export class CollectionsModule {}
