import { catalogue } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { readTemplateReturn } from '../../read-return.ts'
import { aReadContext } from '../a-context.ts'
import { aReturnFile } from '../a-return-file.ts'
import { type BadFile, type BadFileWorld, soundRows } from './bad-file.ts'
import { everyBadFile, testWorld } from './every-bad-file.ts'

const wholeCatalogue: BadFileWorld = { ...testWorld, indicators: [...catalogue.values()] }

function read(file: Pick<BadFile, 'bytes' | 'fileName'>, world: BadFileWorld) {
  const context = aReadContext({ indicators: world.indicators })
  return readTemplateReturn({ bytes: file.bytes(), fileName: file.fileName, sha256: null }, context)
}

const clean = (world: BadFileWorld) =>
  read({ fileName: 'return.csv', bytes: () => aReturnFile(soundRows(world), world.heading) }, world)

const figures = (reading: ReturnType<typeof read>) =>
  reading.proposed.map(({ indicator, basis, value, numerator, denominator, held }) => ({
    indicator,
    basis,
    value,
    numerator,
    denominator,
    held,
  }))

describe('every bad file', () => {
  it('is of a kind of its own, and there are enough kinds', () => {
    const names = everyBadFile().map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThanOrEqual(35)
    console.info(`${names.length} kinds of bad files`)
  })

  // A file that cannot be read is the same whatever the catalogue holds, and large ones take their time.
  const worlds = [
    ['a small catalogue', testWorld, everyBadFile()],
    [
      'the whole catalogue',
      wholeCatalogue,
      everyBadFile(wholeCatalogue).filter(({ outcome, size }) => outcome === 'read' && size === 'small'),
    ],
  ] as const
  for (const [title, world, files] of worlds)
    describe(`with ${title}`, () => {
      it.each(files.map((file) => [file.name, file] as const))('%s', (_, file) => {
        const reading = read(file, world)
        expect(reading.outcome).toBe(file.outcome)
        for (const { seen, remedy } of reading.findings)
          expect(seen.length * remedy.length).toBeGreaterThan(0)
        if (file.expects === null) {
          expect(reading.findings.map(({ code }) => code)).toEqual(
            clean(world).findings.map(({ code }) => code),
          )
          expect(new Set(figures(reading))).toEqual(new Set(figures(clean(world))))
          return
        }
        const { code, severity } = file.expects
        expect(reading.findings.map((finding) => `${finding.severity} ${finding.code}`)).toContain(
          `${severity} ${code}`,
        )
        expect(reading.proposed.length > 0).toBe(file.outcome === 'read')
      })
    })
})
