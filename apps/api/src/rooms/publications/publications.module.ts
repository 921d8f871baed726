import { Module } from '@nestjs/common'
import { PublicationsController } from './publications.controller.ts'

@Module({ controllers: [PublicationsController] })
export class PublicationsModule {}
