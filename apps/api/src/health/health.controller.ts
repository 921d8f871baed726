import { Controller, Get, Inject, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Permit } from '../access/index.ts'
import { Database, nobody, statement } from '../database/index.ts'
import { Readiness } from './readiness.ts'

const ping = statement<{ one: number }>('ping', 'select 1 as one')

@Controller('health')
export class HealthController {
  constructor(
    @Inject(Readiness) private readonly readiness: Readiness,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Get('live')
  @Permit('anyone')
  live() {
    return { state: 'live' }
  }

  /** 200 where a question would be answered, 503 where it would not: starting, stopping, or no database. */
  @Get('ready')
  @Permit('anyone')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const { state } = this.readiness
    const answers =
      state === 'ready' &&
      (await this.database
        .reading(nobody, (scope) => scope.rows(ping))
        .then(
          () => true,
          () => false,
        ))
    reply.status(answers ? 200 : 503)
    return { state: answers || state !== 'ready' ? state : 'no database' }
  }
}
