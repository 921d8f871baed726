import { Module } from '@nestjs/common'
import { RebasingsResolver } from './rebasings.resolver.ts'

@Module({ providers: [RebasingsResolver] })
export class RebasingsModule {}
