// A thread starts without the loader of the thread that started it.
import { register } from 'tsx/esm/api'

register()
const { default: run } = await import('./part-task')
export default run
