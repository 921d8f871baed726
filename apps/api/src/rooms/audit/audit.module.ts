import { Module } from '@nestjs/common'
import { AuditResolver } from './audit.resolver.ts'

@Module({ providers: [AuditResolver] })
export class AuditModule {}
