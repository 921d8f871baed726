import { SetMetadata } from '@nestjs/common'
import type { Role } from '../database/index.ts'

export const permission = 'permission'

/** Who may: anyone, anybody who is signed in, or these roles. */
export type Permission = readonly ('anyone' | 'signed_in' | Role)[]

/** Says who may call a resolver or a route. One without it is refused to everybody. `@Permit('analyst')` */
export const Permit = (...who: Permission): MethodDecorator => SetMetadata(permission, who)
