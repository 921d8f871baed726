export type Doubt = 'small_count' | 'name'

const smallCount =
  /\b([1-5]|one|two|three|four|five)\s+(?:of\s+(?:the|our)\s+)?(child|children|young people|young person|girls?|boys?|sibling|siblings|care leavers?|babies|baby|pupils?)\b/i
const title = /\b(Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.?\s+[A-Z]/

/** What in a comment may point to a person: a count of one to five children, or somebody by name; null where nothing does. */
export function doubtful(text: string): Doubt | null {
  if (smallCount.test(text)) return 'small_count'
  return title.test(text) ? 'name' : null
}
