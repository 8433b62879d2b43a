const onlyFromHere = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
]

/**
 * The Content-Security-Policy of every page, said here alone: nothing from elsewhere and nothing inline. As a meta element,
 * where hosts set no headers.
 */
export const pagePolicy = onlyFromHere.join('; ')

/** For pages that show partners how an embed looks, in a frame. */
export const framingPolicy = `${pagePolicy}; frame-src 'self'`

/** A page's policy with what only a header may say: who may show the page in a frame. */
export const framedPolicy = (ancestors: "'none'" | '*', policy = pagePolicy) =>
  `${policy}; frame-ancestors ${ancestors}`

/** For the search's worker alone, which runs WebAssembly. */
export const workerPolicy = framedPolicy("'none'").replace(
  "script-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
)

/** For files that are no pages: whatever somebody should get into one, nothing of it runs. */
export const filePolicy = "default-src 'none'; frame-ancestors 'none'"
