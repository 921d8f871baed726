import { type DynamicModule, Module } from '@nestjs/common'
import { APP_FILTER } from '@nestjs/core'
import { AccessModule } from './access/index.ts'
import { ConfigModule } from './config/config.module.ts'
import type { Settings } from './config/settings.ts'
import { DatabaseModule } from './database/index.ts'
import { OurGraphqlModule } from './graphql/graphql.module.ts'
import { HealthModule } from './health/index.ts'
import { JobsModule } from './jobs/index.ts'
import { AnswerFilter } from './refusal/index.ts'
import { AgreementsModule } from './rooms/agreements/index.ts'
import { AreasModule } from './rooms/areas/index.ts'
import { AuditModule } from './rooms/audit/index.ts'
import { CollectionsModule } from './rooms/collections/index.ts'
import { CommentaryModule } from './rooms/commentary/index.ts'
import { CouncilPagesModule } from './rooms/council-pages/index.ts'
import { CouncilsModule } from './rooms/councils/index.ts'
import { DisclosuresModule } from './rooms/disclosures/index.ts'
import { GapsModule } from './rooms/gaps/index.ts'
import { GroupsModule } from './rooms/groups/index.ts'
import { HistoriesModule } from './rooms/histories/index.ts'
import { IndicatorPagesModule } from './rooms/indicator-pages/index.ts'
import { IndicatorsModule } from './rooms/indicators/index.ts'
import { LeagueTablesModule } from './rooms/league-tables/index.ts'
import { OutliersModule } from './rooms/outliers/index.ts'
import { PeopleModule } from './rooms/people/index.ts'
import { PublicationsModule } from './rooms/publications/index.ts'
import { PublishedModule } from './rooms/published/index.ts'
import { RebasingsModule } from './rooms/rebasings/index.ts'
import { RegionsModule } from './rooms/regions/index.ts'
import { ReportsModule } from './rooms/reports/index.ts'
import { ReturnsModule } from './rooms/returns/index.ts'
import { ReviewsModule } from './rooms/reviews/index.ts'
import { SettingsModule } from './rooms/settings/index.ts'
import { SpreadsModule } from './rooms/spreads/index.ts'
import { TargetsModule } from './rooms/targets/index.ts'
import { VintagesModule } from './rooms/vintages/index.ts'
import { ViewsModule } from './views/index.ts'

/** The list of rooms. */
const rooms = [
  AgreementsModule,
  AreasModule,
  AuditModule,
  CollectionsModule,
  CommentaryModule,
  CouncilPagesModule,
  CouncilsModule,
  DisclosuresModule,
  HistoriesModule,
  GapsModule,
  GroupsModule,
  IndicatorPagesModule,
  IndicatorsModule,
  LeagueTablesModule,
  OutliersModule,
  PeopleModule,
  PublicationsModule,
  PublishedModule,
  ReportsModule,
  RebasingsModule,
  RegionsModule,
  ReturnsModule,
  ReviewsModule,
  SettingsModule,
  SpreadsModule,
  VintagesModule,
  TargetsModule,
]

@Module({})
export class AppModule {
  static forRoot(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(settings),
        DatabaseModule.forRoot({ url: settings.appUrl, poolSize: settings.poolSize }),
        OurGraphqlModule,
        AccessModule,
        HealthModule,
        JobsModule,
        ViewsModule,
        ...rooms,
      ],
      providers: [{ provide: APP_FILTER, useClass: AnswerFilter }],
    }
  }
}
