import type { TaskProps } from './desk'
import { EditPanel } from './edit-panel'
import { JudgePanel } from './judge-panel'
import { MergePanel } from './merge-panel'
import { SplitPanel } from './split-panel'

/** The form of a task; loaded only when somebody asks for one. */
export default function TaskPanel({ task, onDirty, ...rest }: TaskProps) {
  if (task === 'edit') return <EditPanel {...rest} onDirty={onDirty} />
  if (task === 'merge') return <MergePanel {...rest} />
  if (task === 'split') return <SplitPanel {...rest} />
  return <JudgePanel desk={rest.desk} action={task} onClose={rest.onClose} />
}
