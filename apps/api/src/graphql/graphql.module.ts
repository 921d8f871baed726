import { Global, Module } from '@nestjs/common'
import { GraphQLModule } from '@nestjs/graphql'
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius'
import { schemaText } from '@outturn/contracts'
import { NoSchemaIntrospectionCustomRule } from 'graphql'
import { askingContext } from './asking-context.ts'
import { formatErrors } from './format-errors.ts'
import { limitCost } from './limit-cost.ts'
import { MomentScalar } from './moment.scalar.ts'
import { Scopes } from './scopes.ts'

/** The deepest question of our pages needs five levels. */
const depth = 8
const limits = { roots: 10, fields: 600 }

const mercurius: MercuriusDriverConfig = {
  driver: MercuriusDriver,
  typeDefs: schemaText,
  path: '/graphql',
  jit: 1,
  graphiql: false,
  queryDepth: depth,
  validationRules: [limitCost(limits), NoSchemaIntrospectionCustomRule],
  context: askingContext,
  errorFormatter: (result, context) => {
    const { request } = context as unknown as ReturnType<typeof askingContext>
    return formatErrors(result, { correlationId: request?.id ?? 'unknown', log: request?.log ?? console })
  },
}

@Global()
@Module({
  imports: [GraphQLModule.forRoot<MercuriusDriverConfig>(mercurius)],
  providers: [Scopes, MomentScalar],
  exports: [Scopes],
})
export class OurGraphqlModule {}
