/** Passwords that many people choose although they are long enough; compared without case, digits at the end and signs. */
const common = new Set([
  'password',
  'passwordpassword',
  'administrator',
  'demonstration',
  'qwertyuiop',
  'qwertyuiopasdf',
  'letmeinletmein',
  'iloveyou',
  'childrensservices',
  'welcome',
  'outturn',
  'changeme',
  'changemenow',
])

export type PasswordFault = 'short' | 'long' | 'common' | 'personal' | 'repeated'

/**
 * What makes a new password too weak; null where nothing does. Twelve characters or more, of which at least five
 * differ, not one of the common ones, and without the person's name or the first part of the e-mail address.
 * No rule asks for digits or signs: they make people choose worse (National Cyber Security Centre's advice).
 * `passwordFault('correct horse battery', { email: 'a@example.org', name: 'Ann' })` → null
 */
export function passwordFault(
  password: string,
  { email, name }: { readonly email: string; readonly name: string },
): PasswordFault | null {
  const lower = password.toLowerCase()
  if ([...password].length < 12) return 'short'
  if (password.length > 200) return 'long'
  if (new Set(lower).size < 5) return 'repeated'
  if (common.has(lower.replaceAll(/[^a-z]/g, ''))) return 'common'
  if (isSequence(lower)) return 'common'
  const parts = [email.split('@')[0] ?? '', ...name.split(/\s+/)].map((part) => part.toLowerCase())
  return parts.some((part) => part.length >= 4 && lower.includes(part)) ? 'personal' : null
}

/** True where each character follows the one before it, as in 123456789012 or abcdefghijkl. */
function isSequence(text: string): boolean {
  const row = '1234567890123456789012345678901234567890'
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  return row.includes(text) || letters.includes(text)
}
