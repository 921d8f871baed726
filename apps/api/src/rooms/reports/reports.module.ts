import { Module } from '@nestjs/common'
import { ReportsController } from './reports.controller.ts'
import { ReportsResolver } from './reports.resolver.ts'

@Module({ controllers: [ReportsController], providers: [ReportsResolver] })
export class ReportsModule {}
