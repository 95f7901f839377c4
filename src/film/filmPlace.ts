// Where a finished film goes: into the file that the visitor chose, or among the downloads.
import { downloadBlob } from '../page/files/download'
import { removeIfEmpty, saveTo } from './chosenFile'

export interface FilmPlace {
  /** True where the browser goes on reading the film after `save`. */
  readonly isDownload: boolean
  readonly save: (film: File, signal: AbortSignal) => Promise<void>
  /** Leaves no empty file behind. */
  readonly abandon: () => Promise<void>
}

interface Picker {
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>
}

/** Asks for the file, in the click that begins the recording; null where the visitor gave up. */
export async function choosePlace(name: string): Promise<FilmPlace | null> {
  const { showSaveFilePicker } = window as Picker
  if (showSaveFilePicker === undefined) return downloadPlace(name)
  try {
    return chosenPlace(await showSaveFilePicker.call(window, { suggestedName: name }))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    // The browser does not let this page ask, as in a frame of another site.
    return downloadPlace(name)
  }
}

const downloadPlace = (name: string): FilmPlace => ({
  isDownload: true,
  save: async (film) => downloadBlob(name, film),
  abandon: async () => {},
})

const chosenPlace = (handle: FileSystemFileHandle): FilmPlace => ({
  isDownload: false,
  save: (film, signal) => saveTo(handle, film, signal),
  abandon: () => removeIfEmpty(handle).catch(() => {}),
})
