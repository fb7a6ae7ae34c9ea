/** As much of a meeting and its reports as the parts of its page draw; what the base answers fits this shape. */
export type MeetingShape = {
  kind: string
  status: string
  date: string | null
  dateEnd: string | null
  datePrecision: string | null
  level: string | null
  visitType: string | null
  guest: string | null
  host: string | null
  city: string | null
  country: string | null
  recalled: boolean
  confidence: number
  countries: readonly string[]
  organizations: readonly string[]
  participants: readonly {
    key: string
    name: string
    role: string | null
    country: string | null
    names: readonly { name: string; language: string }[]
  }[]
  reports: readonly ReportShape[]
}

export type ReportShape = {
  articleId: string
  ordinal: number
  title: string | null
  text: string
  language: string
  published: string | null
  outlet: string | null
  url: string | null
  status: string
  background: boolean
  told: { kind: string | null; date: string | null; level: string | null; areas: readonly string[] }
  spans: readonly {
    field: string
    area: string | null
    start: number
    end: number
    inTitle: boolean
    rule: string | null
  }[]
}
