import { areaCode } from '@outturn/indicators'
import { usualSettings } from '@outturn/returns'
import { afterAll, describe, expect, it } from 'vitest'
import { ReadingThread } from './reading-thread.ts'

const thread = new ReadingThread()
afterAll(() => thread.stop())

const read = (text: string, stages: string[] = []) =>
  thread.read(
    {
      bytes: new TextEncoder().encode(text),
      fileName: 'a.csv',
      sha256: '',
      periodCode: 'FY2021-Q1',
      context: {
        councilAreaCode: areaCode('E08000015'),
        councilName: 'Wirral',
        ownNames: [],
        previous: [],
        settings: usualSettings,
        sentBefore: [],
      },
    },
    ({ stage }) => stages.push(stage),
  )

describe('a reading thread', () => {
  it('reads one file after the other, an empty one too', async () => {
    const stages: string[] = []
    const first = await read('Indicator id,Basis,Value\r\ncla_number,snapshot,5', stages)
    expect(first.draft.cells).toMatchObject([{ indicator: 'cla_number', value: { text: '5' } }])
    expect(stages).toHaveLength(8)
    expect((await read('')).outcome).toBe('stopped')
    expect((await read('Indicator id,Basis,Value\r\ncla_number,snapshot,6')).draft.cells).toHaveLength(1)
  })

  it('starts anew after it was stopped', async () => {
    thread.stop()
    expect((await read('')).outcome).toBe('stopped')
  })
})
