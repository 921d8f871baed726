import type { ClientBase } from 'pg'

/** One connection of the tables' owner: seeds are loaded before anybody signs in. */
export type SeedClient = Pick<ClientBase, 'query'>
