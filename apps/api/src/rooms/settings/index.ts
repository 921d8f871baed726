export { ownPolarityJson, withOwnPolarity } from './own-polarity.ts'
export { readSettings } from './setting.store.ts'
export { SettingsModule } from './settings.module.ts'
export { type OwnSetting, settingsInForce } from './settings-in-force.ts'
