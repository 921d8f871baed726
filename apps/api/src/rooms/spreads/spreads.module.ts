import { Module } from '@nestjs/common'
import { SpreadsResolver } from './spreads.resolver.ts'

@Module({ providers: [SpreadsResolver] })
export class SpreadsModule {}
