/** Writes `generated/` from `schema/` and `operations/`: the schema's text, its types, the operations' types. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { buildASTSchema, type DocumentNode, Kind, parse, print, stripIgnoredCharacters } from 'graphql'

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

/** The operations of one file as texts that know their types. One module a file: a page loads those that it asks. */
function askedIn(file: string): string {
  const { definitions } = parse(readFileSync(join(here, 'operations', file), 'utf8'))
  const types: string[] = []
  const texts = definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name)
      throw new Error('Every operation has a name; fragments are not used')
    const name = definition.name.value
    const kind = definition.operation === 'query' ? 'Query' : 'Mutation'
    types.push(`${name}${kind}`, `${name}${kind}Variables`)
    const text = JSON.stringify(stripIgnoredCharacters(print(definition)))
    return `export const ${name} = ${text} as TypedOperation<${name}${kind}, ${name}${kind}Variables>`
  })
  return `import type { TypedOperation, ${types.join(', ')} } from './operation-types.ts'\n${texts.join('\n')}\n`
}

const askedFiles = readdirSync(join(here, 'operations'))
  .filter((name) => name.endsWith('.graphql'))
  .sort()
const moduleOf = (file: string): string => `asked-${file.replace('.graphql', '')}`
for (const file of askedFiles) out(`${moduleOf(file)}.ts`, askedIn(file))

out('schema.ts', `export const schemaText = ${JSON.stringify(sdl)}\n`)
out('schema-types.ts', await typed(typescript, 'typescript', []))
out(
  'operation-types.ts',
  `${await typed(typescriptOperations, 'operations', [operations])}
declare const answer: unique symbol
/** An operation's text that knows its answer and its variables. */
export type TypedOperation<Answer, Variables> = string & { readonly [answer]?: (variables: Variables) => Answer }
`,
)
out(
  'operations.ts',
  `export type * from './operation-types.ts'\n${askedFiles.map((file) => `export * from './${moduleOf(file)}.ts'\n`).join('')}`,
)
