import { Module } from '@nestjs/common'
import { AgreementMovesResolver } from './agreement-moves.resolver.ts'
import { AgreementsResolver } from './agreements.resolver.ts'

@Module({ providers: [AgreementsResolver, AgreementMovesResolver] })
export class AgreementsModule {}
