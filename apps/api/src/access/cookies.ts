import '@fastify/cookie'
import type { FastifyReply } from 'fastify'
import { sessionHours } from './session.ts'

type Tls = 'plain' | 'proxy'

/** Over TLS the name itself makes the browser insist on Secure, on this host and on the root path. */
export const sessionCookie = (tls: Tls): string => (tls === 'proxy' ? '__Host-outturn' : 'outturn')
export const csrfCookie = (tls: Tls): string => (tls === 'proxy' ? '__Host-outturn-csrf' : 'outturn-csrf')

const options = (tls: Tls) =>
  ({ path: '/', sameSite: 'lax', secure: tls === 'proxy', maxAge: sessionHours * 3600 }) as const

/** Hands both secrets to the browser: the session unreadable by scripts, the other one for them to send back. */
export function giveCookies(
  reply: FastifyReply,
  tls: Tls,
  secrets: { readonly token: string; readonly csrf: string },
) {
  reply.setCookie(sessionCookie(tls), secrets.token, { ...options(tls), httpOnly: true })
  reply.setCookie(csrfCookie(tls), secrets.csrf, { ...options(tls), httpOnly: false })
}

export function takeCookies(reply: FastifyReply, tls: Tls) {
  reply.clearCookie(sessionCookie(tls), { path: '/' })
  reply.clearCookie(csrfCookie(tls), { path: '/' })
}
