import { Scalar } from '@nestjs/graphql'

/** A moment leaves as text in UTC, to the second; what a client sends must be one. */
@Scalar('Moment')
export class MomentScalar {
  readonly description = 'A moment in UTC'

  serialize(value: unknown): string {
    const moment = value instanceof Date ? value : new Date(String(value))
    return moment.toISOString()
  }

  parseValue(value: unknown): Date {
    const moment = new Date(String(value))
    if (typeof value !== 'string' || Number.isNaN(moment.getTime()))
      throw new TypeError('This is not a moment')
    return moment
  }

  parseLiteral(node: { readonly kind: string; readonly value?: unknown }): Date {
    return this.parseValue(node.value)
  }
}
