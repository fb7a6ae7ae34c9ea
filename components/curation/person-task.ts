/** A report that names the person, and how. */
export type NamedArticle = { id: string; title: string; language: string; day: string | null; name: string }

/** What a form about a person is for. */
export type PersonTask = 'merge' | 'split'

/** What the forms about a person are given. */
export type PersonPanelProps = {
  task: PersonTask
  person: string
  name: string
  articles: readonly NamedArticle[]
  onClose: (said?: string) => void
}
