import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import type { FastifyRequest } from 'fastify'
import { Refused } from '../refusal/index.ts'
import { type Permission, permission } from './permit.ts'

/** Asks before every resolver and every route whether this person may. */
@Injectable()
export class PermitGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const allowed = this.reflector.get<Permission | undefined>(permission, context.getHandler()) ?? []
    if (allowed.includes('anyone')) return true
    const { role } = requestOf(context).asking.asker
    if (role === null) throw new Refused('not_signed_in')
    if (allowed.includes('signed_in') || allowed.includes(role)) return true
    throw new Refused('not_allowed')
  }
}

function requestOf(context: ExecutionContext): FastifyRequest {
  if (context.getType<string>() === 'http') return context.switchToHttp().getRequest<FastifyRequest>()
  return context.getArgByIndex<{ request: FastifyRequest }>(2).request
}
