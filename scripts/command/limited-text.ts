import { createReadStream } from 'node:fs'

/** Largest snapshot that is read, in bytes: one and a half times the largest file that the hosts take. */
export const mostSnapshotBytes = 30_000_000

/** More came than there may be; the rest was never read. */
export class TooLargeError extends Error {
  override name = 'TooLargeError'
}

/**
 * The whole text of an answer. @throws TooLargeError as soon as it is more than `most` bytes, also where it never ends or says
 * nothing of its length; and whatever the connection throws.
 */
export async function answerText(answer: Response, most: number): Promise<string> {
  return answer.body ? limitedText(answer.body, most) : ''
}

/**
 * The whole text of a file. @throws TooLargeError as soon as it is more than `most` bytes: a device or a pipe may have no
 * end; and whatever the file system throws.
 */
export async function fileText(file: string, most: number): Promise<string> {
  return limitedText(createReadStream(file), most)
}

async function limitedText(chunks: AsyncIterable<Uint8Array>, most: number): Promise<string> {
  const decoder = new TextDecoder()
  let bytes = 0
  let text = ''
  for await (const chunk of chunks) {
    bytes += chunk.byteLength
    // Leaving the loop closes the connection.
    if (bytes > most) throw new TooLargeError()
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
