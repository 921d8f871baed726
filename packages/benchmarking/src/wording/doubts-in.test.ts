import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doubtsIn } from './doubts-in.ts'

const kinds = (text: string) => doubtsIn(text).map(({ kind, found }) => `${kind}: ${found}`)

describe('doubtsIn', () => {
  it('finds small counts of people, ages and names, in order', () => {
    expect(
      kinds('Delays in two sibling groups of three siblings, one aged 4; Mrs Example was away.'),
    ).toEqual([
      'small_count: two sibling groups',
      'small_count: three siblings',
      'age: aged 4',
      'name: Mrs Example',
    ])
    expect(kinds('It is down to 3 young people and a single large family.')).toEqual([
      'small_count: 3 young people',
      'small_count: a single large family',
    ])
    expect(kinds('A boy called Ansel, 12 years old, moved; his worker Briony Castlemoor left.')).toEqual([
      'name: Ansel',
      'age: 12 years old',
      'name: Briony Castlemoor',
    ])
  })

  it.each(['5 children from one family', 'two of our care leavers', 'one young person turned 18'])(
    'sees a small count in “%s”',
    (text) => {
      expect(doubtsIn(text)[0]?.kind).toBe('small_count')
    },
  )

  it.each([
    'Five of eight quarters were above the median.',
    'We saw 31 children more than in Quarter 2, 5.2% of the whole.',
    'A new team at the Front Door began in April; the North West Alliance knows.',
    'Staffing was short in Early Help and the backlog of 120 assessments is cleared.',
    'The figure is 13 children, not 18 children.',
    '',
  ])('lets “%s” pass', (text) => {
    expect(kinds(text)).toEqual([])
  })

  it('names only what stands in the text, each place once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('two children', 'aged 7', 'Mr Nobody', 'and', 'Quarter', '12', 'Una Wild')),
        (words) => {
          const text = words.join(' ')
          const doubts = doubtsIn(text)
          expect(doubts.every(({ found }) => text.includes(found))).toBe(true)
          expect(new Set(kinds(text)).size).toBe(doubts.length)
        },
      ),
    )
  })
})
