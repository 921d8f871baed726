/** Verdict words by their code; `not_compared` is told by its reason instead. */
export const verdictWords: Readonly<Record<string, string>> = {
  better: 'better',
  worse: 'worse',
  similar: 'similar',
  higher: 'higher',
  lower: 'lower',
  not_compared: 'not compared',
}

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
