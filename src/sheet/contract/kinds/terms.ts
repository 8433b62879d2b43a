import type { Price } from '../../../domain/programme/price.ts'
import { parseBooking } from '../../grammar/bookings.ts'
import { parsePrice } from '../../grammar/prices.ts'
import { kind, wordsKind } from './kind.ts'

/** Pris: what it costs. Words may stand beside it. */
export const price = kind<Price>(parsePrice, {
  help: 'Till exempel Gratis, 20 kr, 50–70 kr eller medlem 40 kr, övriga 60 kr. Tom: ”Pris ej angivet”.',
})

/** Anmälan: whether one must sign up, and how. */
export const booking = wordsKind(parseBooking, {
  help: 'Behövs inte, Behövs, eller en mening om hur man anmäler sig.',
})
