import { Module } from '@nestjs/common'
import { AccessModule } from '../../access/index.ts'
import { PeopleResolver } from './people.resolver.ts'

@Module({ imports: [AccessModule], providers: [PeopleResolver] })
export class PeopleModule {}
