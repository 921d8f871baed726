export const signIn = {
  title: 'Sign in to Outturn',
  lede: 'For councils and alliances that share children’s services figures.',
  email: 'E-mail address',
  password: 'Password',
  action: 'Sign in',
  problem: 'There is a problem',
  emailMissing: 'Enter your e-mail address',
  emailShape: 'Enter an e-mail address like name@example.org',
  passwordMissing: 'Enter your password',
  waiting: 'Signing in',
  signedOut: 'You are signed out. Sign in to go on where you were.',
  open: 'You can read without signing in:',
} as const

/** Over a page whose session has ended. */
export const signInAgain = {
  title: 'Sign in again',
  says: (name: string) =>
    `You have been signed out. This page and what you typed are kept. Sign in as ${name}, then press the button again.`,
  look: 'Close and look at the page',
} as const
