import type { TypedOperation } from '@outturn/contracts'

export const password = 'demonstration'

export interface Answer<Data> {
  readonly status: number
  readonly data: Data | null
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** One browser, as far as the server can tell: it keeps its cookies and sends the token back. */
export class Visitor {
  readonly url: string
  readonly cookies = new Map<string, string>()

  constructor(url: string) {
    this.url = url
  }

  /** Sends a request with this browser's cookies, and keeps what comes back. */
  async send(path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const token = this.cookies.get('outturn-csrf')
    const headers = { cookie, ...(token ? { 'x-csrf-token': token } : {}), ...init.headers }
    const response = await fetch(`${this.url}${path}`, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line) || value === '') this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return response
  }

  async signIn(email: string, secret = password): Promise<Response> {
    const headers = { 'content-type': 'application/json' }
    return this.send('/session', {
      method: 'POST',
      headers,
      body: JSON.stringify({ email, password: secret }),
    })
  }

  /** Asks and answers with everything, errors too. */
  async ask<Data, Variables>(
    operation: TypedOperation<Data, Variables> | string,
    variables?: Variables,
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>> {
    const response = await this.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: operation, variables }),
    })
    const body = (await response.json()) as { data?: Data | null; errors?: Answer<Data>['errors'] }
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] }
  }

  /** Asks and answers with the data. Throws where there is an error, with its words. */
  async get<Data, Variables>(
    operation: TypedOperation<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const { data, errors, status } = await this.ask(operation, variables)
    if (errors.length > 0 || data === null) throw new Error(`${status} ${JSON.stringify(errors)}`)
    return data
  }
}

/** A browser in which somebody of the demonstration is signed in. */
export async function visitorFor(url: string, email: string): Promise<Visitor> {
  const visitor = new Visitor(url)
  const response = await visitor.signIn(email)
  if (response.status !== 201)
    throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}`)
  return visitor
}
