// The file that the visitor chose for a film, by the browser's own dialog.

/**
 * Writes a film into the file that the visitor chose. Nothing is in it until all is; where that
 * fails, or `signal` aborts, it keeps what it held, and one that was empty is removed.
 */
export async function saveTo(
  handle: FileSystemFileHandle,
  film: Blob,
  signal?: AbortSignal,
): Promise<void> {
  try {
    await film.stream().pipeTo(await handle.createWritable(), { signal })
  } catch (error) {
    await removeIfEmpty(handle).catch(() => {})
    throw error
  }
}

/** Removes a chosen file that holds nothing, as where the film was given up. */
export async function removeIfEmpty(handle: FileSystemFileHandle): Promise<void> {
  // Not every browser can.
  const { remove } = handle as { remove?: () => Promise<void> }
  if ((await handle.getFile()).size === 0) await remove?.call(handle)
}
