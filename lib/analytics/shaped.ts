import type { Dataset } from '../dataset/dataset'

/** What a shape makes: a dataset but for what the registry adds to all of them alike. */
export type Shaped = Omit<Dataset, 'tag'>
