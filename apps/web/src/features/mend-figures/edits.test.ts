import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedParts, forget, noEdits, redo, settle, textOf, toCellEdits, undo, write } from './edits.ts'
import { pasteBlock, readBlock } from './paste-block.ts'
import { aGridRow } from './testing/a-grid-row.ts'

const rows = [
  aGridRow('rereferrals_pct', { value: '25.4' }),
  aGridRow('referrals_number', { value: '714' }),
  aGridRow('assessments_number'),
]
const [first] = rows
if (!first) throw new Error('no row')

describe('edits', () => {
  const typed = write(noEdits, [{ key: first.key, part: 'value', text: '26.0' }])
  it('show what was typed over what is stored', () => {
    expect(textOf(typed, first, 'value')).toBe('26.0')
    expect(textOf(noEdits, first, 'value')).toBe('25.4')
  })
  it('send only parts that differ, with the version looked at', () => {
    expect(toCellEdits(typed, rows)).toEqual([
      { indicator: 'rereferrals_pct', basis: 'in_period', value: '26.0', version: 3 },
    ])
    const back = write(typed, [{ key: first.key, part: 'value', text: '25.4' }])
    expect(toCellEdits(back, rows)).toEqual([])
    expect(changedParts(back, first)).toEqual([])
  })
  it('send the version chosen after a conflict', () => {
    expect(toCellEdits(typed, rows, { [first.key]: 7 })[0]?.version).toBe(7)
  })
  it('clear a cell by an empty text', () => {
    expect(toCellEdits(write(noEdits, [{ key: first.key, part: 'value', text: '' }]), rows)[0]?.value).toBe(
      '',
    )
  })
  it('forget rows that are kept as they are stored', () => {
    expect(forget(typed, [first.key]).changes).toEqual({})
  })
  it('forget what was saved, and keep what was typed while it was on its way', () => {
    const sent = write(typed, [{ key: first.key, part: 'note', text: 'late' }])
    const meanwhile = write(sent, [
      { key: first.key, part: 'value', text: '26.1' },
      { key: first.key, part: 'numerator', text: '186' },
    ])
    expect(settle(sent, sent.changes).changes).toEqual({})
    expect(settle(meanwhile, sent.changes).changes).toEqual({
      [first.key]: { value: '26.1', numerator: '186' },
    })
    // A row that was not saved, because somebody else had changed it, is left whole.
    expect(settle(meanwhile, {}).changes).toEqual(meanwhile.changes)
  })
  it('undo takes back one step however many cells it had, redo does it again', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.tuple(fc.nat(2), fc.constantFrom('value', 'note'), fc.string({ maxLength: 3 })), {
            minLength: 1,
            maxLength: 4,
          }),
          { maxLength: 6 },
        ),
        (steps) => {
          let edits = noEdits
          const seen = [edits.changes]
          for (const step of steps) {
            edits = write(
              edits,
              step.map(([at, part, text]) => ({ key: rows[at]?.key ?? '', part: part as 'value', text })),
            )
            seen.push(edits.changes)
          }
          for (let at = seen.length - 2; at >= 0; at--) {
            edits = undo(edits)
            expect(edits.changes).toEqual(seen[at])
          }
          for (let at = 1; at < seen.length; at++) {
            edits = redo(edits)
            expect(edits.changes).toEqual(seen[at])
          }
        },
      ),
    )
  })
})

describe('a pasted block', () => {
  it('is read by tabs and line ends, quoted cells whole', () => {
    expect(readBlock('1\t2\r\n3\t"a\tb\n""c"""\r\n')).toEqual([
      ['1', '2'],
      ['3', 'a\tb\n"c"'],
    ])
  })
  it('fills from the cell on, down the rows in sight', () => {
    expect(pasteBlock(rows, { key: first.key, part: 'numerator' }, '181\t714\n700\t')).toEqual([
      { key: rows[0]?.key, part: 'numerator', text: '181' },
      { key: rows[0]?.key, part: 'denominator', text: '714' },
      { key: rows[1]?.key, part: 'numerator', text: '700' },
      { key: rows[1]?.key, part: 'denominator', text: '' },
    ])
  })
  it('leaves out what runs over the edge', () => {
    expect(pasteBlock(rows, { key: rows[2]?.key ?? '', part: 'note' }, 'a\tb\nc')).toEqual([
      { key: rows[2]?.key, part: 'note', text: 'a' },
    ])
    expect(pasteBlock(rows, { key: 'none', part: 'note' }, 'a')).toEqual([])
  })
})
