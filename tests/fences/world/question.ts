import type { World } from './build-world.ts'

/** One operation, asked about Eastmere's own things by whoever asks. */
export interface Question {
  readonly text: string
  readonly variables: (world: World) => Readonly<Record<string, unknown>>
  /** Its answer is the same for everybody who is signed in, or is about the asker alone. */
  readonly about: 'the council' | 'everybody' | 'the asker'
  /** May be asked without signing in. */
  readonly open?: true
}
