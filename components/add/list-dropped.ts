/** A file as a person gave it, with the folders that it lay in. */
export type PickedFile = { name: string; file: File }

/** Answers to documents, kept beside them for measuring; no document. The command line passes over it as well. */
const GOLD_FILE = 'gold.jsonl'

/** The files of a choice in the browser; those of a chosen folder have their path. */
export function listChosen(files: Iterable<File>): PickedFile[] {
  const picked = [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }))
  return picked.filter(isRead).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What was dropped, folders with all that is in them. It must be asked for at once: what was dropped is soon forgotten. */
export async function listDropped(transfer: DataTransfer): Promise<PickedFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  if (entries.length === 0) return listChosen(transfer.files)
  const found: PickedFile[] = []
  const open = entries.map((entry) => ({ entry, path: '' }))
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { entry, path } = next
    const name = path + entry.name
    if (isFile(entry)) found.push({ name, file: await readFile(entry) })
    else if (isFolder(entry)) {
      const inner = await readFolder(entry)
      open.unshift(...inner.map((one) => ({ entry: one, path: `${name}/` })))
    }
  }
  return found.filter(isRead)
}

/** What is hidden inside of folders is not meant, nor is gold; a file that was given by itself is. */
function isRead({ name }: PickedFile): boolean {
  const [, ...inside] = name.split('/')
  return !inside.some((part) => part.startsWith('.')) && inside.at(-1) !== GOLD_FILE
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function readFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

/** A folder tells of a hundred entries at a time, until it tells of none. */
async function readFolder(entry: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = entry.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1))
    all.push(...some)
  }
}
