// Edited code in an address: behind the `#`, which no browser sends to a server.

const MOST_ENCODED = 32 * 1024
const MOST_BYTES = 64 * 1024

/** Return code as it stands in an address: deflated, in base64 for URLs. */
export const encode = async code => {
  const deflated = new Blob([code]).stream().pipeThrough(new CompressionStream("deflate-raw"))
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer())
  const text = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(""))
  const encoded = text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
  if (encoded.length > MOST_ENCODED) throw new RangeError("the code is too long for an address")
  return encoded
}

/** Return the code that stands in an address; whatever stands there, it is only text. */
export const decode = async encoded => {
  if (encoded.length > MOST_ENCODED) throw new RangeError("it is too long")
  if (!/^[\w-]+$/.test(encoded)) throw new SyntaxError("it is not base64")
  let inflated
  try {
    const bytes = Uint8Array.from(
      atob(encoded.replaceAll("-", "+").replaceAll("_", "/")),
      char => char.charCodeAt(0),
    )
    inflated = await inflate(bytes)
  } catch (error) {
    throw error instanceof RangeError ? error : new SyntaxError("it is damaged")
  }
  return inflated
}

// A few bytes can inflate to gigabytes, so they are counted as they come.
const inflate = async bytes => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))
  const reader = stream.getReader()
  const decoder = new TextDecoder("utf-8", { fatal: true })
  let text = ""
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.length
    if (size > MOST_BYTES) {
      reader.cancel().catch(() => {})
      throw new RangeError("it is too long")
    }
    text += decoder.decode(value, { stream: true })
  }
}
