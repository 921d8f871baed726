import type { ReadingProfile } from './reading-profile.ts'

/** The profile as JSON text without its history, for keeping or for another council. */
export const exportProfile = (profile: ReadingProfile): string =>
  `${JSON.stringify({ outturnReadingProfile: 1, ...profile, before: null }, null, 2)}\n`

/** The profile of exported text, or null where the text is not one. Never throws. */
export function importProfile(text: string): ReadingProfile | null {
  try {
    const found: unknown = JSON.parse(text)
    if (
      typeof found !== 'object' ||
      found === null ||
      !('outturnReadingProfile' in found) ||
      found.outturnReadingProfile !== 1
    )
      return null
    const { outturnReadingProfile: _, ...rest } = found as { outturnReadingProfile: 1 } & ReadingProfile
    const whole =
      typeof rest.version === 'number' &&
      typeof rest.layout === 'string' &&
      Array.isArray(rest.names) &&
      Array.isArray(rest.decisions) &&
      typeof rest.settings === 'object' &&
      rest.settings !== null
    return whole ? { ...rest, before: null } : null
  } catch {
    return null
  }
}
