import { describe, expect, it } from 'vitest'
import { unusedClasses } from './check-styles.ts'

describe('classes that no page uses', () => {
  it.each([
    ['a class that is named', '.chip { color: red; }', '<span className="chip" />', []],
    ['one of several', '.field, .field__hint:focus {}', "'field'", ['field__hint']],
    [
      'a class inside a media rule',
      '@media (max-width: 1.5em) { .wide .n { top: 0.5em; } }',
      '"n"',
      ['wide'],
    ],
    ['a class made from a part', '.chip--stop {}', '`chip chip--${tone}`', []],
    ['a made class of another part', '.chip--stop {}', '`mark--${tone}`', ['chip--stop']],
    ['a class in a comment', '/* .gone */ .here {}', '"here"', []],
    ['part of a longer name', '.page {}', '"page-title"', ['page']],
  ])('%s', (_, css, source, unused) => expect(unusedClasses(css, source)).toEqual(unused))
})
