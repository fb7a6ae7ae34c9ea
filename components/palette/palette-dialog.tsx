'use client'

import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState } from 'react'
import { hrefAsOf } from '@/lib/filters/as-of'
import { useAsOf } from '../ui/use-kept-as-of'
import { listPageActions } from './page-actions'
import type { PaletteBasis, PaletteGroup, PaletteItem } from './palette-shape'
import { useAnswer } from './use-answer'
import { useBasis } from './use-basis'

type Props = { onClose: () => void; onKeys: () => void }

/** A dialog over the page that leads to pages, pairs, countries, people and areas, and does what the page offers. */
export function PaletteDialog({ onClose, onKeys }: Props) {
  const basis = useBasis()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (!basis || !element || element.open) return
    element.showModal()
    element.querySelector('input')?.focus()
  }, [basis])
  if (!basis) return null
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={basis.words.title}
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === dialog.current) dialog.current.close()
      }}
    >
      <Choices basis={basis} onKeys={onKeys} close={() => dialog.current?.close()} />
    </dialog>
  )
}

type ChoicesProps = { basis: PaletteBasis; onKeys: () => void; close: () => void }

function Choices({ basis, onKeys, close }: ChoicesProps) {
  const router = useRouter()
  const asOf = useAsOf()
  const [typed, setTyped] = useState('')
  const groups = useAnswer(typed, asOf)
  const { words } = basis
  const actions = useMemo(() => listPageActions(words, onKeys), [words, onKeys])
  const wanted = typed.trim().toLowerCase()
  const matches = (label: string) => label.toLowerCase().includes(wanted)
  const pages = basis.pages.items.filter((item) => matches(item.label))
  const languages = basis.languages.items.filter((item) => wanted !== '' && matches(item.label))
  const doing = actions.filter((action) => matches(action.label))

  const [chosen, choose] = useState('')
  // answers come late; whatever stands first is what Enter means
  const first =
    pages[0]?.href ??
    groups[0]?.items[0]?.href ??
    (doing[0] ? `do ${doing[0].label}` : (languages[0]?.href ?? 'search'))
  useEffect(() => choose(first), [first])

  const go = (href: string) => {
    close()
    router.push(href)
  }
  return (
    <Command label={words.title} shouldFilter={false} loop value={chosen} onValueChange={choose}>
      <Command.Input value={typed} onValueChange={setTyped} placeholder={words.placeholder} maxLength={200} />
      <Command.List label={words.title}>
        <Command.Empty>{words.none}</Command.Empty>
        <ItemGroup
          group={{ title: basis.pages.title, items: pages }}
          choose={(item) => go(hrefAsOf(item.href, asOf))}
        />
        {groups.map((group) => (
          <ItemGroup key={group.title} group={group} choose={(item) => go(item.href)} />
        ))}
        {doing.length > 0 && (
          <Command.Group heading={words.actions}>
            {doing.map(({ label, run }) => (
              <Command.Item
                key={label}
                value={`do ${label}`}
                onSelect={() => {
                  close()
                  run()
                }}
              >
                {label}
              </Command.Item>
            ))}
          </Command.Group>
        )}
        <ItemGroup
          group={{ title: basis.languages.title, items: languages }}
          choose={(item) => {
            const query = new URLSearchParams(location.search)
            query.set('ui', new URLSearchParams(item.href).get('ui') ?? 'en')
            location.assign(`${location.pathname}?${query}`)
          }}
        />
        {wanted !== '' && (
          <Command.Group>
            <Command.Item
              value="search"
              onSelect={() => go(hrefAsOf(`/search?${new URLSearchParams({ q: typed.trim() })}`, asOf))}
            >
              {words.searchFor.replace('{words}', typed.trim())}
            </Command.Item>
          </Command.Group>
        )}
      </Command.List>
    </Command>
  )
}

type GroupProps = { group: PaletteGroup; choose: (item: PaletteItem) => void }

function ItemGroup({ group, choose }: GroupProps) {
  if (group.items.length === 0) return null
  return (
    <Command.Group heading={group.title}>
      {group.items.map((item) => (
        <Command.Item key={item.href} value={item.href} onSelect={() => choose(item)}>
          <span lang={item.lang}>{item.label}</span> {item.hint && <span className="quiet">{item.hint}</span>}
        </Command.Item>
      ))}
    </Command.Group>
  )
}
