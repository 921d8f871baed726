export { AnswerFilter, answerError } from './answer.filter.ts'
export { refusalStatus } from './refusal-status.ts'
export { type Fact, Refused } from './refused.ts'
