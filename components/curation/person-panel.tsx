import { MergePerson } from './merge-person'
import type { PersonPanelProps } from './person-task'
import { SplitPerson } from './split-person'

/** The form of a task about a person; loaded only when somebody asks for one. */
export default function PersonPanel({ task, ...rest }: PersonPanelProps) {
  return task === 'merge' ? <MergePerson {...rest} /> : <SplitPerson {...rest} />
}
