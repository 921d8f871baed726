export type SignIn = {
  readonly email: string
  readonly password: string
  readonly role: string
  readonly council?: string
}

export function readSignIns(printed: string): readonly SignIn[] {
  const line = printed.trim().split('\n').at(-1) ?? ''
  try {
    const answer: unknown = JSON.parse(line.startsWith('[') || line.startsWith('{') ? line : printed)
    const list = Array.isArray(answer) ? answer : ((answer as { signIns?: SignIn[] }).signIns ?? [])
    return list as SignIn[]
  } catch {
    return []
  }
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

/** Who can sign in, in columns; a password that all share is said once. */
function linesOf(signIns: readonly SignIn[]): readonly string[] {
  const [first] = signIns
  if (!first) return []
  const shared = signIns.every(({ password }) => password === first.password)
  const wide = Math.max(...signIns.map(({ email }) => email.length))
  const told = signIns.map(({ email, password, role, council }) =>
    [email.padEnd(wide), ...(shared ? [] : [password]), role.replaceAll('_', ' ').padEnd(13), council ?? '']
      .join('  ')
      .trimEnd(),
  )
  const head = `Demonstration sign-ins${shared ? `, all with the password ${first.password}` : ' (e-mail, password, role)'}:`
  return ['', head, ...told.map((line) => `  ${line}`)]
}

export type Greeting = {
  readonly port: number
  readonly printed: string
  readonly began: number
  readonly installed: number
  readonly made: 'created' | 'kept' | 'given'
}

/** What the person who typed the command reads once the server answers. */
export function greeting({ port, printed, began, installed, made }: Greeting): string {
  const signIns = readSignIns(printed)
  const kind = made === 'created' ? 'Cold' : 'Warm'
  const install = installed > 0 ? `, of which ${seconds(installed)} were the install` : ''
  return [
    '',
    `Outturn is ready: http://localhost:${port}`,
    ...linesOf(signIns),
    '',
    `${kind} start: ${seconds(Date.now() - began)}${install}. Stop with Ctrl-C.`,
    '',
  ].join('\n')
}
