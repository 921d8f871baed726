import { password as words } from '../../words/people.ts'

export interface Problem {
  readonly field: string
  readonly text: string
}

/** What can be said of a new password before the server is asked; the server knows the other rules. */
export function checkNewPassword(
  { current, wanted, again }: { readonly current: string; readonly wanted: string; readonly again: string },
  by: 'password' | 'link',
): readonly Problem[] {
  return [
    ...(by === 'password' && current === '' ? [{ field: 'current', text: words.needsCurrent }] : []),
    ...([...wanted].length < 12 ? [{ field: 'wanted', text: words.needsLength }] : []),
    ...(wanted === again ? [] : [{ field: 'again', text: words.differ }]),
  ]
}
