import { Fragment, type ReactNode } from 'react'
import type { Dataset } from '../../lib/dataset/dataset'
import { hasDrawing } from '../../lib/figures/plan-figure'
import type { Href } from '../../lib/figures/scene'
import { translate } from '../../lib/words/translate'
import { PopUp } from '../ui/pop-up'
import { TakeItem } from './take-item'

/**
 * Where a figure can be had: as files, as an embed, at the address that opens it again, and at the one (`pin`) that opens it
 * for ever as it is now; `null` where `self` is pinned already. `drill` leads to the meetings behind a number.
 */
export type Take = {
  files: readonly { format: string; label: string; href: string }[]
  embed: string
  self: string
  pin: string | null
  drill: Href
}

const PICTURES = ['svg', 'png']
const CITATION = 'bib'

/** The menu under a figure. It opens without script, and what is copied with one is a link without. */
export function TakeMenu({ take, dataset }: { take: Take; dataset: Dataset }) {
  const t = translate(dataset.tag, 'exportMenu')
  const copied = t('copied')
  const rows = take.files.filter(({ format }) => ![...PICTURES, CITATION].includes(format))
  const pictures = hasDrawing(dataset) ? take.files.filter(({ format }) => PICTURES.includes(format)) : []
  const png = pictures.find(({ format }) => format === 'png')
  const citation = take.files.find(({ format }) => format === CITATION)
  return (
    <PopUp className="menu" label={t('take')} title={t('takeOf', { title: dataset.title })} name="take">
      <div className="take">
        <Row head={t('rows')}>
          {rows.map(({ format, label, href }) => (
            <Fragment key={format}>
              <a href={href} download>
                {label}
              </a>
              {format === 'csv' && (
                <a href={withMark(href)} download>
                  {t('forExcel')}
                </a>
              )}
            </Fragment>
          ))}
        </Row>
        {png && (
          <Row head={t('picture')}>
            {pictures.map(({ format, label, href }) => (
              <TakeItem key={format} href={href} label={label} taking="theme" copied={copied} />
            ))}
            <TakeItem href={png.href} label={t('copyPicture')} taking="image" copied={copied} />
          </Row>
        )}
        {citation && (
          <Row head={t('citation')}>
            <TakeItem href={citation.href} label="APA" taking="apa" copied={copied} />
            <TakeItem href={citation.href} label="Chicago" taking="chicago" copied={copied} />
            <TakeItem href={citation.href} label="BibTeX" taking="bibtex" copied={copied} />
          </Row>
        )}
        <Row head={t('link')}>
          <TakeItem href={take.self} label={t('copyLink')} taking="link" copied={copied} />
          {take.pin && <a href={take.pin}>{t('pin')}</a>}
          <TakeItem href={take.embed} label={t('embed')} taking="embed" copied={copied} title={dataset.title} />
        </Row>
      </div>
    </PopUp>
  )
}

function Row({ head, children }: { head: string; children: ReactNode }) {
  return (
    <div className="take-row">
      <span>{head}</span>
      <div>{children}</div>
    </div>
  )
}

function withMark(href: string): string {
  return `${href}${href.includes('?') ? '&' : '?'}bom=1`
}
