import { describe, expect, it } from 'vitest'
import { manners } from './check-manners.ts'

const broken = (file: string, text: string): readonly string[] =>
  manners.filter(({ breaks }) => breaks(file, text)).map(({ says }) => says)

describe('the manners a linter cannot see', () => {
  it.each(['packages/statistics/src/utils/add.ts', 'apps/web/src/helpers.ts', 'apps/api/src/shared/x.ts'])(
    'refuses the name %s',
    (file) => expect(broken(file, '')).toHaveLength(1),
  )

  it('lets a file be about sharing', () => {
    expect(broken('apps/api/src/rooms/agreements/shares.ts', '')).toEqual([])
  })

  it('refuses a clock on floors 1 to 3, and nowhere else', () => {
    const text = 'const today = new Date()'
    expect(broken('packages/indicators/src/period/today.ts', text)).toHaveLength(1)
    expect(broken('packages/indicators/src/period/today.test.ts', text)).toEqual([])
    expect(broken('apps/api/src/config/clock.ts', text)).toEqual([])
    expect(broken('packages/indicators/src/period/read.ts', "new Date('2024-01-01')")).toEqual([])
  })

  it('refuses a relative import without an ending', () => {
    const line = (path: string): string => `import { b } from '${path}'`
    expect(broken('apps/web/src/a.ts', line('./b'))).toHaveLength(1)
    expect(broken('apps/web/src/a.ts', line('../rooms/b'))).toHaveLength(1)
    expect(broken('apps/web/src/a.ts', line('../rooms/b.ts'))).toEqual([])
    expect(broken('apps/web/src/a.ts', line('@outturn/indicators'))).toEqual([])
  })

  it('refuses a test that is left out or run alone', () => {
    const left = ['it', 'skip'].join('.')
    const alone = ['describe', 'only'].join('.')
    expect(broken('apps/web/src/a.test.ts', `${left}('x', f)`)).toHaveLength(1)
    expect(broken('apps/web/src/a.test.ts', `${alone}('x', f)`)).toHaveLength(1)
    expect(broken('apps/web/src/a.test.ts', "it.skipIf(absent)('x', f)")).toEqual([])
  })
})
