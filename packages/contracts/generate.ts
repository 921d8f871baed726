/** Writes `generated/` from `schema/` and `operations/`: the schema's text, its types, the operations' types. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { buildASTSchema, type DocumentNode, Kind, parse, print } from 'graphql'

const here = import.meta.dirname
const read = (folder: string) =>
  readdirSync(join(here, folder))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(here, folder, name), 'utf8'))
    .join('\n')

const sdl = read('schema')
const schema = parse(sdl)
const operations: DocumentNode = parse(read('operations'))
const scalars = { Date: 'string', Moment: 'string', AreaCode: 'string', PeriodCode: 'string' }
const common = {
  scalars,
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
  avoidOptionals: false,
}

const typed = async (plugin: object, name: string, documents: DocumentNode[]) =>
  codegen({
    filename: name,
    schema,
    schemaAst: buildASTSchema(schema),
    documents: documents.map((document) => ({ document })),
    plugins: [{ [name]: {} }],
    pluginMap: { [name]: plugin as never },
    config: common,
  })

const out = (name: string, text: string) => {
  mkdirSync(join(here, 'generated'), { recursive: true })
  writeFileSync(
    join(here, 'generated', name),
    `// Written by generate.ts from schema/ and operations/. Change those.\n${text}`,
  )
}

const texts = operations.definitions.map((definition) => {
  if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name)
    throw new Error('Every operation has a name; fragments are not used')
  const name = definition.name.value
  const kind = definition.operation === 'query' ? 'Query' : 'Mutation'
  return `export const ${name} = ${JSON.stringify(print(definition))} as TypedOperation<${name}${kind}, ${name}${kind}Variables>`
})

out('schema.ts', `export const schemaText = ${JSON.stringify(sdl)}\n`)
out('schema-types.ts', await typed(typescript, 'typescript', []))
out(
  'operations.ts',
  `${await typed(typescriptOperations, 'operations', [operations])}
declare const answer: unique symbol
/** An operation's text that knows its answer and its variables. */
export type TypedOperation<Answer, Variables> = string & { readonly [answer]?: (variables: Variables) => Answer }
${texts.join('\n')}
`,
)
