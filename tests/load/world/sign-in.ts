import type { SignIn } from '@outturn/infra'

/** The headers of a signed-in person, with which every question is asked. */
export async function signedIn(url: string, person: SignIn): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: person.email, password: person.password }),
  })
  if (!answer.ok) throw new Error(`${person.email} cannot sign in: ${answer.status} ${await answer.text()}`)
  const { csrf } = (await answer.json()) as { csrf: string }
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return { 'content-type': 'application/json', origin: url, cookie, 'x-csrf-token': csrf }
}
