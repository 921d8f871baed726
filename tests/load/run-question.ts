import pg from 'pg'
import { askFloor } from './measure/ask-floor.ts'
import { askHttp } from './measure/ask-http.ts'
import { interleave } from './measure/interleave.ts'
import type { Speed } from './measure/speed.ts'
import { type Asked, bodyOf, type Question } from './questions/question.ts'
import type { World } from './world/open-world.ts'

/** As many as the published figures were taken with. */
const connections = 16

/** How many different requests go round: enough that no answer is asked for again at once. */
const variety = 40

export type Run = {
  readonly world: World
  readonly question: Question
  readonly asked: Asked
  readonly headers: Record<string, string>
  readonly rounds: number
  readonly seconds: number
}

/** Sees to it that the page answers in full, and measures it against its floor. */
export async function runQuestion(run: Run): Promise<{ floor: Speed; page: Speed }> {
  const { world, question, asked, headers, rounds, seconds } = run
  const path = '/graphql'
  const first = await fetch(world.url + path, { method: 'POST', headers, body: bodyOf(question, 0, 'known') })
  const answer: unknown = await first.json()
  const size = question.size(answer)
  if (size !== question.expected) {
    const said = JSON.stringify(answer).slice(0, 400)
    throw new Error(`The ${question.page} lists ${size}, not ${question.expected}: ${said}`)
  }
  const pool = new pg.Pool({ connectionString: world.floorUrl, max: connections })
  const requests = Array.from({ length: variety }, (_, turn) => ({
    method: 'POST',
    path,
    headers,
    body: bodyOf(question, turn, asked),
  }))
  const ask = async (turn: number): Promise<void> => {
    const client = await pool.connect()
    await question.floor(client, turn).finally(() => client.release())
  }
  const result = await interleave({
    floor: (length) => askFloor({ answer: ask, connections, seconds: length }),
    page: (length) => askHttp({ url: world.url, requests, connections, seconds: length }),
    rounds,
    seconds,
  })
  await pool.end()
  return result
}
