import { describe, expect, it } from 'vitest'
import { utf16, windows1252 } from '../testing/encode.ts'
import { decodeText } from './decode-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8('a,£5 – é'), 'utf-8'],
    ['UTF-8 with its mark', utf8('﻿a,£5 – é'), 'utf-8'],
    ['UTF-16, little end first, with its mark', utf16('﻿a,£5 – é', 'le'), 'utf-16le'],
    ['UTF-16, big end first, with its mark', utf16('﻿a,£5 – é', 'be'), 'utf-16be'],
    ['UTF-16 without a mark', utf16('a,£5 and more text', 'le'), 'utf-16le'],
    ['windows-1252', windows1252('a,£5 – é'), 'windows-1252'],
  ])('reads %s', (_, bytes, encoding) => {
    const decoded = decodeText(bytes)
    expect(decoded.encoding).toBe(encoding)
    expect(decoded.text.startsWith('a,£5')).toBe(true)
  })

  it('refuses text with a nought in it', () => {
    expect(() => decodeText(utf8('abcdefgh\u0000i'))).toThrow('text-unreadable')
  })
})
