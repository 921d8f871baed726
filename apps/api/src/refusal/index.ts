export { AnswerFilter, answerError } from './answer.filter.ts'
export { isUnstorable } from './is-unstorable.ts'
export { refusalStatus } from './refusal-status.ts'
export { type Fact, Refused } from './refused.ts'
