import { Module } from '@nestjs/common'
import { SettingsResolver } from './settings.resolver.ts'

@Module({ providers: [SettingsResolver] })
export class SettingsModule {}
