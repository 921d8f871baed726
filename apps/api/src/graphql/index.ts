export { type AskingContext, askingContext } from './asking-context.ts'
export { Scopes } from './scopes.ts'
