import 'reflect-metadata'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { schemaText } from '@outturn/contracts'
import { buildASTSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { type Permission, permission } from './permit.ts'

const source = fileURLToPath(new URL('..', import.meta.url))
type Class = { readonly name: string; readonly prototype: object }

/** Every class that a file of this kind holds. */
async function classesIn(ending: string): Promise<Class[]> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  )
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((file) => import(join(source, file))),
  )
  return modules.flatMap((one) => Object.values(one)).filter((one): one is Class => typeof one === 'function')
}

interface Method {
  readonly where: string
  readonly name: string
  readonly type: string | undefined
  readonly allowed: Permission | undefined
}

const methodsOf = (one: Class): Method[] =>
  Object.getOwnPropertyNames(one.prototype)
    .filter((name) => name !== 'constructor')
    .map((name) => {
      const method = (one.prototype as Record<string, object>)[name] as object
      return {
        where: `${one.name}.${name}`,
        name: (Reflect.getMetadata('graphql:resolver_name', method) as string | undefined) ?? name,
        type: Reflect.getMetadata('graphql:resolver_type', method) as string | undefined,
        allowed: Reflect.getMetadata(permission, method) as Permission | undefined,
      }
    })

describe('every resolver', async () => {
  const methods = (await classesIn('.resolver.ts')).flatMap(methodsOf)
  const asked = methods.filter(({ type }) => type === 'Query' || type === 'Mutation')

  it('says who may', () => {
    expect(asked.filter(({ allowed }) => !allowed?.length).map(({ where }) => where)).toEqual([])
  })

  it('answers for every operation of the contract', () => {
    const schema = buildASTSchema(parse(schemaText))
    const wanted = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    )
    expect(asked.map(({ name }) => name).sort()).toEqual(wanted.sort())
  })

  it('lets anyone only find out who is signed in', () => {
    expect(asked.filter(({ allowed }) => allowed?.includes('anyone')).map(({ name }) => name)).toEqual(['me'])
  })

  it('lets neither readers nor administrators write to a return', () => {
    const writes = asked.filter(
      ({ type, name }) => type === 'Mutation' && /Return$|Cell|Row|Finding/.test(name),
    )
    expect(writes.length).toBeGreaterThan(10)
    for (const { allowed } of writes)
      for (const role of [
        'reader',
        'administrator',
        'regional_lead',
        'director',
        'signed_in',
        'anyone',
      ] as const)
        expect(allowed).not.toContain(role)
  })
})

describe('every route', async () => {
  const routes = (await classesIn('.controller.ts')).flatMap((one) =>
    methodsOf(one).filter(({ where }) => {
      const method = (one.prototype as Record<string, object>)[where.split('.')[1] ?? ''] as object
      return Reflect.getMetadata('path', method) !== undefined
    }),
  )

  it('says who may', () => {
    expect(routes.length).toBeGreaterThan(8)
    expect(routes.filter(({ allowed }) => !allowed?.length).map(({ where }) => where)).toEqual([])
  })
})
