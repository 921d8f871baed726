import { signIn } from '../../words/sign-in.ts'
import type { Credentials } from './use-sign-in.ts'

export type CredentialErrors = Partial<Record<keyof Credentials, string>>

/** What is missing before the server is asked. */
export function checkCredentials({ email, password }: Credentials): CredentialErrors {
  return {
    ...(/^\S+@\S+$/.test(email.trim())
      ? {}
      : { email: email.trim() ? signIn.emailShape : signIn.emailMissing }),
    ...(password ? {} : { password: signIn.passwordMissing }),
  }
}
