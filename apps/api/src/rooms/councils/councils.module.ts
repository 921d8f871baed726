import { Module } from '@nestjs/common'
import { AccessModule } from '../../access/index.ts'
import { CouncilsResolver } from './councils.resolver.ts'

@Module({ imports: [AccessModule], providers: [CouncilsResolver] })
export class CouncilsModule {}
