const name = 'outturn-csrf'

/** The token of the readable cookie, sent back as a header with every write. Empty before a first visit. */
export function csrfToken(cookies: string): string {
  for (const part of cookies.split(';')) {
    const [key, ...rest] = part.trim().split('=')
    if (key === name || key === `__Host-${name}`) return decodeURIComponent(rest.join('='))
  }
  return ''
}
