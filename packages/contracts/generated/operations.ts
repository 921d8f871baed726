// Written by generate.ts from schema/ and operations/. Change those.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Role =
  | 'analyst'
  | 'approver'
  | 'director'
  | 'regional_lead'
  | 'reader'
  | 'administrator';

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: number, name: string, email: string, memberships: Array<{ id: number, role: Role, council: { id: number, areaCode: string, name: string, regionCode: string | null, regionName: string | null, demonstration: boolean } | null, agreement: { id: number, name: string, kind: string, demonstration: boolean } | null }>, current: { id: number, role: Role, council: { id: number, areaCode: string, name: string, regionCode: string | null, regionName: string | null, demonstration: boolean } | null, agreement: { id: number, name: string, kind: string, demonstration: boolean } | null }, sessions: Array<{ id: number, startedAt: string, lastSeenAt: string, browser: string, isThisOne: boolean }> } | null };

declare const answer: unique symbol
/** An operation's text that knows its answer and its variables. */
export type TypedOperation<Answer, Variables> = string & { readonly [answer]?: (variables: Variables) => Answer }
export const Me = "query Me {\n  me {\n    id\n    name\n    email\n    memberships {\n      id\n      role\n      council {\n        id\n        areaCode\n        name\n        regionCode\n        regionName\n        demonstration\n      }\n      agreement {\n        id\n        name\n        kind\n        demonstration\n      }\n    }\n    current {\n      id\n      role\n      council {\n        id\n        areaCode\n        name\n        regionCode\n        regionName\n        demonstration\n      }\n      agreement {\n        id\n        name\n        kind\n        demonstration\n      }\n    }\n    sessions {\n      id\n      startedAt\n      lastSeenAt\n      browser\n      isThisOne\n    }\n  }\n}" as TypedOperation<MeQuery, MeQueryVariables>
