/** Under this token the settings are handed out. */
export const SETTINGS = Symbol('settings')
