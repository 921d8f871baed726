import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { SETTINGS } from '../config/settings.token.ts'
import type { Settings } from '../config/settings.ts'
import { Database } from '../database/index.ts'
import { Refused } from '../refusal/index.ts'
import { csrfCookie, giveCookies, takeCookies } from './cookies.ts'
import { nameBrowser } from './name-browser.ts'
import { Permit } from './permit.ts'
import { SessionMemory } from './session-memory.ts'
import { changePassword, setPasswordByLink } from './set-password.use-case.ts'
import { signIn } from './sign-in.use-case.ts'
import { signOut, signOutEverywhere } from './sign-out.use-case.ts'
import { wearer } from './wearer.ts'

const credentials = z.object({ email: z.string().min(3).max(254), password: z.string().min(1).max(200) })
const newPassword = z.object({ current: z.string().max(200), wanted: z.string().max(1000) })
const byLink = z.object({ token: z.string().min(1).max(200), wanted: z.string().max(1000) })

/** Signing in and out, over plain HTTP because cookies are set. */
@Controller()
export class SessionController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SessionMemory) private readonly memory: SessionMemory,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post('session')
  @Permit('anyone')
  async start(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const given = credentials.safeParse(body)
    if (!given.success) throw new Refused('wrong_email_or_password')
    const secrets = await signIn(this.database, {
      ...given.data,
      address: request.ip,
      browser: nameBrowser(request.headers['user-agent'] ?? ''),
      correlationId: request.id,
    })
    giveCookies(reply, this.settings.tls, secrets)
    return { csrf: secrets.csrf }
  }

  @Get('session/csrf')
  @Permit('signed_in')
  csrf(@Req() request: FastifyRequest) {
    return { csrf: request.cookies[csrfCookie(this.settings.tls)] ?? null }
  }

  @Put('session/password')
  @Permit('signed_in')
  async changePassword(@Body() body: unknown, @Req() request: FastifyRequest) {
    const given = newPassword.safeParse(body)
    const { session } = request.asking
    if (!given.success || !session) throw new Refused('wrong_password')
    const { tokenHash } = session
    const asked = { ...given.data, tokenHash, address: request.ip, correlationId: request.id }
    const ended = await changePassword(this.database, wearer(request), asked)
    this.memory.forget()
    return { ended }
  }

  @Put('password')
  @HttpCode(204)
  @Permit('anyone')
  async setPassword(@Body() body: unknown, @Req() request: FastifyRequest): Promise<void> {
    const given = byLink.safeParse(body)
    if (!given.success) throw new Refused('link_over')
    await setPasswordByLink(this.database, { ...given.data, correlationId: request.id })
    this.memory.forget()
  }

  @Delete('session')
  @HttpCode(204)
  @Permit('anyone')
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    takeCookies(reply, this.settings.tls)
    const { session, asker } = request.asking
    if (!session || asker.role === null) return
    await this.database.writing(asker, request.id, (scope) => signOut(scope, session.tokenHash))
    this.memory.forget()
  }

  @Delete('sessions')
  @Permit('signed_in')
  async endAll(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    takeCookies(reply, this.settings.tls)
    const ended = await this.database.writing(wearer(request), request.id, signOutEverywhere)
    this.memory.forget()
    return { ended }
  }
}
