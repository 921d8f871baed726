export { keepAnswers } from './keep-answers.ts'
export { type StraightAnswer, textVariables } from './straight-answer.ts'
