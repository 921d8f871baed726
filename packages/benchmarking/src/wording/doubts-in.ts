/** Something in a text that might let somebody be known, as it stands there. */
export interface WordingDoubt {
  readonly kind: 'small_count' | 'age' | 'name'
  readonly found: string
}

const small = '(?:[1-5]|one|two|three|four|five|a single|only one)'
const people =
  '(?:child|children|young (?:person|people)|boys?|girls?|bab(?:y|ies)|infants?|pupils?|sibling groups?|siblings?|famil(?:y|ies)|care leavers?|adopters?|carers?|mothers?|fathers?|teenagers?|cases?)'
const counted = new RegExp(`(?<![\\d.,/%-])\\b${small}\\s+(?:[a-z-]+\\s+){0,2}${people}\\b`, 'gi')
const aged = /\b(?:aged?\s+\d{1,2}|\d{1,2}[- ]years?[- ]old)\b/gi
const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor)\.?\s+[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*){0,2}/g
const called =
  /\b(?:called|named|child|boy|girl|son|daughter|brother|sister|mother|father|carer)\s+([A-Z][a-z'’-]+(?:\s+[A-Z][a-z'’-]+){0,2})/g
const pair = /(?<=[a-z,;:]\s|\(|^)([A-Z][a-z'’-]{1,}\s+[A-Z][a-z'’-]{1,})(?![a-z])/g

/** Words with capitals that name no person: seasons of the work, bodies, places by their kind. */
const noPerson =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Quarter|Council|Borough|County|City|District|Region|Alliance|North|South|East|West|England|Government|Department|Education|Children|Family|Families|Social|Care|Court|Police|Health|Trust|School|Academy|Ofsted|Early|Help|Front|Door|Service|Services|Team|Hub|Board|Panel|Order|Act|Statistical|Demonstration|Local|Authority|Home|Office|National|Statistics)\b/

/**
 * What in a text should be looked at before others read it: counts of one to five children, ages, and what reads
 * like a person's name. It doubts; a person decides. Each place is named once, in the order of the text.
 * Source: PRODUCT (commentary with small counts or a name is warned about before sharing).
 * Example: 'Delays in two sibling groups, one aged 4; Mrs Example was away' → a small count, an age, a name.
 */
export function doubtsIn(text: string): readonly WordingDoubt[] {
  const found: (WordingDoubt & { readonly at: number })[] = []
  const look = (kind: WordingDoubt['kind'], pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const words = match[1] ?? match[0]
      if (kind === 'name' && noPerson.test(words)) continue
      found.push({ kind, found: words.trim(), at: match.index + match[0].indexOf(words) })
    }
  }
  look('small_count', counted)
  look('age', aged)
  look('name', titled)
  look('name', called)
  look('name', pair)
  return found
    .sort((a, b) => a.at - b.at)
    .filter((one, i, all) => all.findIndex((other) => covers(other, one)) === i)
    .map(({ kind, found: words }) => ({ kind, found: words }))
}

const covers = (a: { kind: string; found: string }, b: { kind: string; found: string }): boolean =>
  a.kind === b.kind && a.found.includes(b.found)
