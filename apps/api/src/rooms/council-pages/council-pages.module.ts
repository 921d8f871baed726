import { Module } from '@nestjs/common'
import { CouncilPagesResolver } from './council-pages.resolver.ts'

@Module({ providers: [CouncilPagesResolver] })
export class CouncilPagesModule {}
