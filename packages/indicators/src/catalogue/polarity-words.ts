import type { Polarity } from '../indicator.ts'

/** Which end is best, in words. `polarityWords('low')` → `Lower is better`. */
export function polarityWords(polarity: Polarity): string {
  if (typeof polarity === 'object')
    return `Best between ${polarity.range.from} and ${polarity.range.to}, nearest the middle`
  switch (polarity) {
    case 'high':
      return 'Higher is better'
    case 'low':
      return 'Lower is better'
    case 'none':
      return 'No judgement: neither end is better'
  }
}
