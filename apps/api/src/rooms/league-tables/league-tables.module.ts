import { Module } from '@nestjs/common'
import { LeagueTablesResolver } from './league-tables.resolver.ts'

@Module({ providers: [LeagueTablesResolver] })
export class LeagueTablesModule {}
