import type { Messages } from './registry'
import type { Tag } from './tag'

declare module 'use-intl' {
  interface AppConfig {
    Locale: Tag
    Messages: Messages
  }
}
