import { expect, it } from 'vitest'
import { checkNewPassword } from './check-new-password.ts'

const fields = (current: string, wanted: string, again: string, by: 'password' | 'link' = 'password') =>
  checkNewPassword({ current, wanted, again }, by).map(({ field }) => field)

it('finds what is missing before the server is asked', () => {
  expect(fields('old', 'seven grey otters', 'seven grey otters')).toEqual([])
  expect(fields('', 'seven grey otters', 'seven grey otters')).toEqual(['current'])
  expect(fields('', 'seven grey otters', 'seven grey otters', 'link')).toEqual([])
  expect(fields('old', 'short', 'short')).toEqual(['wanted'])
  expect(fields('old', 'seven grey otters', 'seven gray otters')).toEqual(['again'])
  expect(fields('', '', 'x')).toEqual(['current', 'wanted', 'again'])
})
