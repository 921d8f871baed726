import { Module } from '@nestjs/common'
import { PublishedController } from './published.controller.ts'
import { PublishedResolver } from './published.resolver.ts'

@Module({ controllers: [PublishedController], providers: [PublishedResolver] })
export class PublishedModule {}
