export { keepAnswers } from './keep-answers.ts'
export { type Keeping, keepPages } from './keep-pages.ts'
export { type StraightAnswer, textVariables } from './straight-answer.ts'
export { type StalePage, type WrittenPage, writtenPages } from './written-pages.store.ts'
