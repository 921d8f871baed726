import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Addresses that are never a page: an unknown one below them is 'not found' and no page. */
const notPages = /^\/(graphql|session|sessions|health|assets)(\/|$|\?)/

/** Serves the built client. A file that carries its hash in its name may be kept for ever; the page itself never. */
export async function servePages(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const kept = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
      reply.header('cache-control', kept)
    },
  })
  server.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const wantsPage = request.headers.accept?.includes('text/html') && !notPages.test(request.url)
    return wantsPage ? reply.sendFile('index.html') : reply.status(404).send({ code: 'not_found' })
  })
}
