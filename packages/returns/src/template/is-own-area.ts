import type { CheckContext } from '../check-context.ts'
import { foldWords } from './fold-words.ts'

/** True where a text is the council's own area code, or its name in the code's place. */
export const isOwnArea = (text: string, { councilAreaCode, councilName }: CheckContext): boolean =>
  text.trim().toUpperCase() === councilAreaCode || foldWords(text) === foldWords(councilName)
