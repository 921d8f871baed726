import { describe, expect, it } from 'vitest'
import { aReturnFile } from '../testing/a-return-file.ts'
import { aReturnWorkbook } from '../testing/a-return-workbook.ts'
import { utf16 } from '../testing/encode.ts'
import { sniffFile } from './sniff-file.ts'

const text = (of: string) => new TextEncoder().encode(of)

describe('sniffFile', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['our CSV', aReturnFile(), 'text'],
    ['UTF-16', utf16('﻿Indicator id', 'be'), 'text'],
    ['a workbook', aReturnWorkbook(), 'zip'],
    ['a compound file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'ole'],
    ['a PDF', text('%PDF-1.7'), 'pdf'],
    ['a web page', text('<!-- saved -->\n<!DOCTYPE html><html>'), 'html'],
    ['a web page that calls itself XML', text('<?xml version="1.0"?><html>'), 'html'],
    ['XML', text('<?xml version="1.0"?><Workbook>'), 'xml'],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'image'],
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'image'],
    ['noise', Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 251), 'binary'],
    ['a number alone', text('42'), 'text'],
  ])('knows %s by its content', (_, bytes, kind) => {
    expect(sniffFile(bytes)).toBe(kind)
  })
})
