export * from './generated/operations.ts'
export { schemaText } from './generated/schema.ts'
export type * as Contract from './generated/schema-types.ts'
export { type RefusalCode, refusalCodes } from './refusal-codes.ts'
