import { Module } from '@nestjs/common'
import { AccessModule } from '../../access/index.ts'
import { PeopleResolver } from './people.resolver.ts'
import { PeopleMovesResolver } from './people-moves.resolver.ts'

@Module({ imports: [AccessModule], providers: [PeopleResolver, PeopleMovesResolver] })
export class PeopleModule {}
