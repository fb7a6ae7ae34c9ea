'use client'

import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl/react'
import type { Messages } from '../../lib/words/registry'
import type { Tag } from '../../lib/words/tag'

type Props = { tag: Tag; messages: Partial<Messages>; children: ReactNode }

/** Gives components that run in the browser the language of the page and the messages they need, and no others. */
export function WordsProvider({ tag, messages, children }: Props) {
  return (
    <IntlProvider locale={tag} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
