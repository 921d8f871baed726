import { Inject, Injectable } from '@nestjs/common'
import { Database, type ReadingScope, type WritingScope } from '../database/index.ts'
import { Refused } from '../refusal/index.ts'
import type { AskingContext } from './asking-context.ts'

/** Opens the scope of whoever asks. A resolver's only way to a use case. */
@Injectable()
export class Scopes {
  constructor(@Inject(Database) private readonly database: Database) {}

  reading<T>({ asking, request }: AskingContext, errand: (scope: ReadingScope) => Promise<T>): Promise<T> {
    return this.database.reading(asking.asker, async (scope) => {
      const answer = await errand(scope)
      request.seen.push(...scope.seen)
      return answer
    })
  }

  writing<T>(
    { asking, correlationId }: AskingContext,
    errand: (scope: WritingScope) => Promise<T>,
  ): Promise<T> {
    if (asking.asker.role === null) throw new Refused('not_signed_in')
    return this.database.writing(asking.asker, correlationId, errand)
  }
}
