import { Module } from '@nestjs/common'
import { AreasResolver } from './areas.resolver.ts'

@Module({ providers: [AreasResolver] })
export class AreasModule {}
