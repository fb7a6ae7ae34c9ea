/** Why something cannot be given to a job, in words for the person who gave it. */
export class Refused extends Error {
  override name = 'Refused'
  readonly why: 'no-job' | 'closed' | 'too-large' | 'too-many' | 'empty'
  constructor(why: Refused['why'], message: string) {
    super(message)
    this.why = why
  }
}
