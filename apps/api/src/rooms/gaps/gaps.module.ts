import { Module } from '@nestjs/common'
import { GapsResolver } from './gaps.resolver.ts'

@Module({ providers: [GapsResolver] })
export class GapsModule {}
