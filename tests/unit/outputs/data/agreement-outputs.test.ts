import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import {
  agreementCsv,
  agreementDataSchema,
  agreementJson,
} from '../../../../src/outputs/data/agreement-data.ts'
import { deadlineCalendar } from '../../../../src/outputs/icalendar/agreement-calendar.ts'
import { agreementJsonLd } from '../../../../src/outputs/json-ld/agreement-json-ld.ts'
import { reportYears } from '../../../../src/domain/agreement/yearly-report-years.ts'
import { toYearlyReport } from '../../../../src/domain/agreement/yearly-report.ts'
import { deadline, duty, followUp, indexedAgreement, line, rate } from '../../../support/site/agreement.ts'
import { partnership } from '../../../support/site/partnership.ts'
import { day, site } from '../../../support/site/site-data.ts'

const agreement = indexedAgreement()
const whole = site({
  partnership: partnership({
    agreements: [agreement],
    indexRates: [rate(2019, 2.7)],
    duties: [duty()],
    deadlines: [
      deadline('2019-03-31', { what: 'Verksamhetsberättelse för 2018', done: day('2019-03-20') }),
      deadline('2020-03-31', { what: 'Verksamhetsberättelse för 2019', recipient: 'Förvaltningen' }),
    ],
    economy: [line('cost', 'Fika', { year: 2019, budget: 100.5 })],
    followUp: [followUp('2019', { tookPlace: 40, visits: 400 })],
  }),
})

describe('open data', () => {
  const data = agreementDataSchema.parse(JSON.parse(agreementJson(whole)))

  test('holds to its own schema and keeps unknown apart from zero', () => {
    expect(data.belopp.map(({ år, beräknat, beslutat }) => `${år} ${beräknat} ${beslutat}`)).toEqual([
      '2018 250000 null',
      '2019 256750 null',
      '2020 null null',
    ])
    expect(data.belopp[2]?.saknarIndexFör).toEqual(['2020'])
    expect(data.avtal[0]?.läge).toEqual([
      'Avtalstiden löpte ut 31 december 2020.',
      'Uppgift om förlängning saknas.',
    ])
  })

  test('the tables are CSV too', () => {
    expect(agreementCsv('halldatum', whole).split('\r\n').slice(0, 3)).toEqual([
      '\ufeffavtal,vad,senast,vem,tillVem,klart,underlag,anmärkning,åtagande,status,förklaring,rättas,exempeldata',
      '2018-2020,Verksamhetsberättelse för 2018,2019-03-31,Föreningen,,2019-03-20,,,,Klart,Klart i tid.,nej,nej',
      expect.stringContaining('Ej redovisat,Sista dagen var'),
    ])
  })

  test('each place has its year: what is reported, and nothing made up of a year that nobody remembers', () => {
    const reported = followUp('2019-05', { placeId: 'linden', tookPlace: 3, volunteerHours: 4.5 })
    const { agreements } = whole.data.partnership
    const followed = site({ activities: [], partnership: partnership({ agreements, followUp: [reported] }) })
    expect(agreementCsv('platser', followed).split('\r\n').slice(0, -1)).toEqual([
      '\ufeffår,plats,namn,område,servicehus,planerat,inställt,genomfört,redovisatHållet,redovisatInställt,besök,volontärtimmar,exempeldata',
      '2019,linden,Linden,,ja,,,,3,,,4.5,nej',
    ])
  })

  test('search engines get a grant between two organisations', () => {
    expect(JSON.parse(agreementJsonLd(whole, agreement))).toMatchObject({
      '@graph': [
        { '@type': 'MonetaryGrant', amount: { currency: 'SEK', value: 250_000 } },
        { '@type': 'GovernmentOrganization', name: 'Äldrenämnden i Lillstad' },
        { '@type': 'NGO', name: 'Föreningen Gemenskap' },
      ],
    })
  })
})

describe('the calendar of deadlines', () => {
  const text = deadlineCalendar(whole)
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')

  test('has an event for each, and reminds of those that are not done', () => {
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual([
      'KLART: Verksamhetsberättelse för 2018',
      'Senast 31 mars 2020: Verksamhetsberättelse för 2019',
    ])
    expect(events.map((event) => event.getAllSubcomponents('valarm').length)).toEqual([0, 2])
  })

  test('reminds at nine, a month and a week before', () => {
    const start = events[1]?.getFirstPropertyValue('dtstart')
    const triggers = events[1]?.getAllSubcomponents('valarm').map((alarm) => {
      const at = (start as ICAL.Time).clone()
      at.isDate = false
      at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration)
      return at.toString()
    })
    expect(triggers).toEqual(['2020-03-01T09:00:00', '2020-03-24T09:00:00'])
  })

  test('is the same whenever it is built', () => {
    expect(deadlineCalendar({ ...whole, created: Temporal.Instant.from('2027-01-01T00:00:00Z') })).toBe(text)
  })
})

describe('the draft of the yearly report', () => {
  const sections = (year: number) => toYearlyReport(whole, year).sections
  const known = (year: number, heading: string) =>
    sections(year).find((section) => section.heading.startsWith(heading))?.known

  test('fills in what is known', () => {
    expect(known(2019, 'Verksamhet')).toEqual([
      'Kalendern har inga uppgifter om året.',
      'Föreningen har redovisat 40 hållna tillfällen, hela året.',
      'Besök: 400, hela året. Samma person räknas varje gång.',
    ])
    expect(known(2019, 'Ekonomi')?.map((text) => text.replaceAll('\u00A0', ' '))).toEqual([
      'Ersättning enligt avtalet: beräknat 256 750 kr, beslutat ej redovisat, utbetalt ej redovisat.',
    ])
    expect(known(2019, 'Volontärer')).toEqual(['Timmar av volontärer: ej redovisat.'])
  })

  test('says by when and to whom it is handed in', () => {
    expect(toYearlyReport(whole, 2019).lead).toContain('Lämnas senast 31 mars 2020 till Förvaltningen.')
  })

  test('marks what a person must write, under the usual headings', () => {
    expect(
      sections(2019)
        .filter(({ toWrite }) => toWrite.length > 0)
        .map(({ heading }) => heading),
    ).toEqual([
      'Styrelse och uppdrag',
      'Kansli och lokaler',
      'Medlemmar',
      'Möten',
      'Verksamhet',
      'Servicehus',
      'Volontärer',
      'Åtaganden i avtalet: Överenskommelsen 2018–2020',
      'Ekonomi',
      'Vad vi har lärt oss',
      'Underskrifter',
    ])
  })

  test('there is one for every year since the first agreement', () => {
    expect(reportYears(whole)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
  })
})
