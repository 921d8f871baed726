import { Module } from '@nestjs/common'
import { TargetsResolver } from './targets.resolver.ts'

@Module({ providers: [TargetsResolver] })
export class TargetsModule {}
