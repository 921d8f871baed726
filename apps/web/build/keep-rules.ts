/**
 * Keeps the rules of a minified stylesheet that name one of `parts` and drops the rest, `@font-face` too.
 * `keepRules('.a{x:1}.b{x:2}', /\.a\b/)` → `.a{x:1}`. Rules inside `@media` and `@supports` are judged one by one.
 */
export function keepRules(css: string, parts: RegExp): string {
  let out = ''
  for (const { head, body } of rules(css)) {
    if (head.startsWith('@media') || head.startsWith('@supports')) {
      const inner = keepRules(body, parts)
      if (inner) out += `${head}{${inner}}`
    } else if (!head.startsWith('@') && (head === ':root' || parts.test(head))) out += `${head}{${body}}`
  }
  return out
}

/** The top rules of a stylesheet: what stands before the brace, and what stands inside it. */
function* rules(css: string): Generator<{ head: string; body: string }> {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@charset[^;]*;/g, '')
  let start = 0
  let depth = 0
  let open = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{' && depth++ === 0) open = at
    if (text[at] === '}' && --depth === 0) {
      yield { head: text.slice(start, open).trim(), body: text.slice(open + 1, at) }
      start = at + 1
    }
  }
}
