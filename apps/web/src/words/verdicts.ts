/** Verdict words by their code; `not_compared` is told by its reason instead. */
export const verdictWords: Readonly<Record<string, string>> = {
  better: 'better',
  worse: 'worse',
  similar: 'similar',
  higher: 'higher',
  lower: 'lower',
  not_compared: 'not compared',
}

/** What the signs of a verdict mean. */
export const verdictMeanings = {
  worse: 'the interval lies wholly on the bad side of the comparator; target missed',
  better: 'the interval lies wholly on the good side; target met',
  similar: 'the interval holds the comparator',
  higher: 'above by more than chance, where no direction is good',
  lower: 'below by more than chance, where no direction is good',
} as const

export const bandMeaning = 'quarter of all councils in England, A best'

export const targetWords: Readonly<Record<string, string>> = {
  met: 'met',
  near: 'near',
  missed: 'missed',
}

export const changeTestWords: Readonly<Record<string, string>> = {
  signal: 'Signal',
  noise: 'Noise',
  not_tested: 'not tested',
}

export const changeTestMeanings = {
  signal: 'change larger than chance',
  noise: 'change that could be chance',
} as const

/** Read aloud behind a change. */
export const changeTestRead = {
  signal: ', larger than chance',
  noise: ', could be chance',
} as const

/** Read aloud before a band's letter. */
export const bandRead = 'band'
