import { Module } from '@nestjs/common'
import { VintagesResolver } from './vintages.resolver.ts'

@Module({ providers: [VintagesResolver] })
export class VintagesModule {}
