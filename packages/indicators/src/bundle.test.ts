import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'

const door = fileURLToPath(new URL('./index.ts', import.meta.url))

/** The size, in letters, of a bundle that asks the door for these names only. */
async function sizeOf(...names: readonly string[]): Promise<number> {
  const build = await rolldown({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) =>
          id === 'entry'
            ? `import { ${names.join(', ')} } from ${JSON.stringify(door)}\nconsole.log(${names.join(', ')})`
            : null,
      },
    ],
  })
  const { output } = await build.generate({ format: 'esm' })
  await build.close()
  return output[0].code.length
}

test('a page that asks for a period or a word does not carry the whole catalogue', async () => {
  expect(await sizeOf('parsePeriod', 'periodDates', 'formatAmount', 'topicNames')).toBeLessThan(10_000)
  expect(await sizeOf('catalogue')).toBeGreaterThan(200_000)
})
