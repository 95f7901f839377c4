// The files that the record command reads and writes: their names checked, and whether ffmpeg is there.

import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isOneOf, RefusedArgument, refuse } from './argument'
import { ENCODERS, type Encoder, holdsSound } from './filmEncoder'
import { findInstalled } from './programs'

/** What ffmpeg does with the joined parts. */
export interface FileAsked {
  readonly encoder: Encoder | null
  /** File with narration. */
  readonly audio: string | null
  /** Path of ffmpeg; null where it is not needed. */
  readonly ffmpeg: string | null
}

/** What of the machine decides what can be asked for; a test gives its own. */
export interface RecordMachine {
  /** Path of ffmpeg, undefined where there is none; throws where its variable is wrong. */
  readonly ffmpeg: () => string | undefined
}

export const THIS_MACHINE: RecordMachine = { ffmpeg: () => findInstalled('ffmpeg') }

/** Folder of the parts of a film that is not finished. */
export const partsOf = (out: string) => `${out}.parts`

/** Nothing but the joined parts. */
export const NO_FILE: FileAsked = { encoder: null, audio: null, ffmpeg: null }

/** What is to be made of the joined parts, once all of it is known to be there. */
export function fileAsked(
  encoder: Encoder | null,
  audio: string | undefined,
  extension: string,
  machine: RecordMachine,
): FileAsked {
  if (encoder === null && audio === undefined) return NO_FILE
  if (audio !== undefined) {
    existing('--audio', audio)
    if (!holdsSound(extension))
      refuse(`--audio: a .${extension} file holds no sound`, '.mp4, .mov, .webm')
  }
  const option = encoder === null ? '--audio' : '--encoder'
  const ffmpeg = ffmpegOf(option, machine)
  return { encoder, audio: audio ?? null, ffmpeg }
}

function ffmpegOf(option: string, machine: RecordMachine): string {
  try {
    const path = machine.ffmpeg()
    if (path !== undefined) return path
  } catch (error) {
    throw new RefusedArgument(`${option}: ${(error as Error).message}`)
  }
  throw new RefusedArgument(
    `${option} needs ffmpeg, which is not on PATH. Install it, or name it in FFMPEG_PATH.`,
  )
}

export function encoderOf(text: string | undefined): Encoder | null {
  if (text === undefined) return null
  if (isOneOf(ENCODERS, text)) return text
  return refuse(`--encoder "${text}" is not known`, ENCODERS.join(', '))
}

export function outOf(text: string | undefined): string {
  if (!text) return refuse('--out has no file name', 'the name of a file to write')
  let folder = dirname(resolve(text))
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder)
  if (!isWritable(folder)) refuse(`--out: "${folder}" cannot be written to`, 'another folder')
  return text
}

/** Refuses a name that says another kind of file than what is written. */
export function checkName(out: string, extension: string): void {
  if (isFolder(out)) refuse(`--out "${out}" is a folder`, 'the name of a file')
  if (!out.toLowerCase().endsWith(`.${extension}`))
    refuse(`--out "${out}" does not end in .${extension}`, `a name that does, or another --codec`)
}

/** Refuses a folder in which parts lie already, unless that recording goes on. */
export function checkParts(folder: string, isResumed: boolean): void {
  if (!existsSync(folder)) return
  if (!isFolder(folder)) refuse(`--out: "${folder}" is a file`, 'a name that is free')
  if (!isResumed && readdirSync(folder).length > 0)
    refuse(`--out: "${folder}" holds parts of a film already`, '--resume, or another --out')
}

export function existing(option: string, name = ''): string {
  if (existsSync(name) && !isFolder(name)) return name
  return refuse(`${option} "${name}" is no file that is there`, 'the name of a file')
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return isFolder(folder)
  } catch {
    return false
  }
}

export const isFolder = (name: string) =>
  statSync(name, { throwIfNoEntry: false })?.isDirectory() === true
