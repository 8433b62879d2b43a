/** How long to wait for Google and how often to try again; all in milliseconds. */
export interface GoogleLimits {
  /** One request, its body included. */
  request: number
  /** Everything: token, reads, waits. */
  total: number
  /** Before the second try, at most; doubled for each try after it. The wait is a random part of it ("full jitter"). */
  firstWait: number
  longestWait: number
  /** Before cells that were being computed (`Loading...`) are read again. */
  loadingWait: number
}

/** Google's own advice: 1, 2, 4 … 64 seconds with jitter, for a bounded time (Sheets API, "Usage limits"). */
export const patientLimits: GoogleLimits = {
  request: 30_000,
  total: 180_000,
  firstWait: 1_000,
  longestWait: 64_000,
  loadingWait: 5_000,
}
