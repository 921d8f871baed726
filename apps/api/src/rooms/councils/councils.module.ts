import { Module } from '@nestjs/common'
import { CouncilsResolver } from './councils.resolver.ts'

@Module({ providers: [CouncilsResolver] })
export class CouncilsModule {}
