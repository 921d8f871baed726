import { describe, expect, it } from 'vitest'
import { keepRules } from './keep-rules.ts'

describe('keepRules', () => {
  it('keeps the rules that name a part', () => {
    expect(keepRules('.a{x:1}.b{x:2}', /\.a\b/)).toBe('.a{x:1}')
  })
  it('judges rules inside a media query one by one and drops an empty one', () => {
    const css = '@media print{.a{x:1}.b{x:2}}@media screen{.b{x:3}}'
    expect(keepRules(css, /\.a\b/)).toBe('@media print{.a{x:1}}')
  })
  it('drops typefaces and comments, keeps the custom properties', () => {
    const css = '@charset "UTF-8";:root{--x:1}/* c */@font-face{src:url(x)}.a{x:1}'
    expect(keepRules(css, /\.a\b/)).toBe(':root{--x:1}.a{x:1}')
  })
})
