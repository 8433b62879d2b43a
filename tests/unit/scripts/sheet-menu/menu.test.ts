import { createContext, runInContext, runInNewContext } from 'node:vm'
import { Window } from 'happy-dom'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundleMenu } from '../../../../scripts/sheet-menu/bundle.ts'
import { cancelHeaders } from '../../../../scripts/sheet-menu/cancel-date.ts'
import type { OfferedDate } from '../../../../scripts/sheet-menu/coming-dates.ts'
import { menuOf } from '../../../../scripts/sheet-menu/menu.ts'
import type { StartAnswer } from '../../../../scripts/sheet-menu/start-publishing.ts'
import { columnsOf } from '../../../../src/sheet/contract/columns.ts'
import { fakeAppsScript, htmlOf, type FakeOptions } from '../../../support/google/fake-apps-script.ts'

const dispatches = 'https://api.github.com/repos/foreningen/samvaro/actions/workflows/publish.yml/dispatches'
const connected = {
  SITE_URL: 'https://www.exempel.se',
  GITHUB_REPOSITORY: 'https://github.com/foreningen/samvaro',
  GITHUB_TOKEN: 'github_pat_hemlig',
}
const november = 'https://www.exempel.se/data/tillfallen/2026-11.json'
const now = () => new Date('2026-11-24T09:00:00+01:00')
const changeHeaders = [...columnsOf('Ändringar').keys()]

function menuWith(options: FakeOptions = {}) {
  const fake = fakeAppsScript({
    properties: connected,
    tabs: { Ändringar: [changeHeaders], Aktiviteter: [['ID', 'Aktivitet', 'Plats']] },
    answers: { [dispatches]: { status: 204 } },
    ...options,
  })
  return { fake, menu: menuOf(fake.google, now) }
}

const cancelling = {
  activity: 'sopplunch-lyktan',
  title: 'Sopplunch',
  date: '2026-11-26',
  session: '',
  reason: 'Kocken är sjuk.',
  instead: '',
}

describe('the menu in the spreadsheet', () => {
  test('has what a coordinator needs when the sheet is opened', () => {
    const { fake, menu } = menuWith()
    menu.onOpen()
    expect(fake.shown.map(({ text }) => text)).toEqual([
      'Samvaro',
      'Publicera nu',
      'Ställ in i dag …',
      'Visa rapporten',
      'Koppla till webbplatsen …',
    ])
  })

  test('asks once for the site, the project and the key, and keeps what is left empty', () => {
    const { fake, menu } = menuWith({
      properties: { GITHUB_TOKEN: 'gammal' },
      prompted: ['https://x.se/', 'a/b', ''],
    })
    menu.connectSite()
    expect(Object.fromEntries(fake.properties)).toEqual({
      SITE_URL: 'https://x.se/',
      GITHUB_REPOSITORY: 'a/b',
      GITHUB_TOKEN: 'gammal',
    })
  })
})

describe('Publicera nu', () => {
  test('starts the workflow with the key, and sends nothing else', () => {
    const { fake, menu } = menuWith()
    menu.publishNow()
    expect(fake.requests).toHaveLength(1)
    expect(fake.requests[0]).toMatchObject({
      address: dispatches,
      options: {
        method: 'post',
        payload: '{"ref":"main"}',
        headers: { authorization: 'Bearer github_pat_hemlig' },
      },
    })
    expect(fake.shown[0]!.text).toContain('Publicera nu: Publiceringen har startat.')
  })

  test.each([
    ['the key has expired', 401, 'Den har troligen gått ut.'],
    ['the key has no right to it', 403, 'Actions: Read and write'],
    ['there is no such project', 404, 'GitHub hittar inte projektet foreningen/samvaro'],
    ['the workflow is turned off', 422, 'arbetsflödet Publish är påslaget'],
    ['GitHub is ill', 503, 'GitHub svarade inte som väntat (503). Försök igen om en stund.'],
  ])('says what to do when %s', (_, status, words) => {
    const { fake, menu } = menuWith({ answers: { [dispatches]: { status } } })
    menu.publishNow()
    expect(fake.shown[0]!.text).toContain('Det gick inte att publicera: ')
    expect(fake.shown[0]!.text).toContain(words)
    expect(fake.shown[0]!.text).not.toContain('github_pat')
  })

  test.each([
    ['GitHub can’t be reached', { answers: {} }, 'Det gick inte att nå GitHub.'],
    ['nobody has connected the sheet', { properties: {} }, 'Välj Samvaro > Koppla till webbplatsen.'],
    [
      'the project is no address',
      { properties: { ...connected, GITHUB_REPOSITORY: 'samvaro' } },
      'Koppla till webbplatsen',
    ],
  ])('says what to do when %s', (_, options, words) => {
    const { fake, menu } = menuWith(options)
    menu.publishNow()
    expect(fake.shown[0]!.text).toContain(words)
  })

  test.each([
    'foreningen/samvaro',
    'https://github.com/foreningen/samvaro.git',
    'https://github.com/foreningen/samvaro/actions',
  ])('understands the project as it is pasted: %s', (GITHUB_REPOSITORY) => {
    const { fake, menu } = menuWith({ properties: { ...connected, GITHUB_REPOSITORY } })
    menu.publishNow()
    expect(fake.requests[0]!.address).toBe(dispatches)
  })
})

describe('Ställ in i dag', () => {
  test('writes in columns of the contract', () => {
    expect(changeHeaders).toEqual(expect.arrayContaining([...cancelHeaders]))
  })

  test('writes a row and publishes', () => {
    const { fake, menu } = menuWith()
    const said = menu.cancelComing({ ...cancelling, instead: 'Fika i Eken.' })
    expect(rowsOf(fake.tabs.get('Ändringar')!)).toEqual([
      {
        Aktivitet: 'sopplunch-lyktan',
        Datum: '2026-11-26',
        Ändring: 'Inställt',
        Orsak: 'Kocken är sjuk.',
        'I stället': 'Fika i Eken.',
        Upplagt: '2026-11-24',
      },
    ])
    expect(said.isDone).toBe(true)
    expect(said.text).toBe(
      'Sopplunch är inställd 2026-11-26. Det står på rad 2 i fliken Ändringar. Publiceringen har startat. Det som är ändrat syns på webbplatsen om några minuter. Är det något med fel i en rad, står det i rapporten. Ring också dem som är på väg.',
    )
    expect(fake.requests.map(({ address }) => address)).toEqual([dispatches])
  })

  test('finds the columns wherever they stand, and leaves the others alone', () => {
    const tabs = {
      'ändringar ': [
        ['Privat', ' DATUM*', 'Orsak', 'Aktivitet:', 'Ändring'],
        ['ring Bo', '', '', '', ''],
      ],
    }
    const { fake, menu } = menuWith({ tabs })
    expect(menu.cancelComing(cancelling).isDone).toBe(true)
    expect(fake.tabs.get('ändringar ')![1]).toEqual([
      'ring Bo',
      '2026-11-26',
      'Kocken är sjuk.',
      'sopplunch-lyktan',
      'Inställt',
    ])
  })

  test('comes below the last row that says something, also where the sheet is full', () => {
    const { fake, menu } = menuWith({
      tabs: { Ändringar: [changeHeaders, ['a', '2026-11-25', '', 'Inställt']] },
    })
    menu.cancelComing(cancelling)
    expect(fake.tabs.get('Ändringar')!).toHaveLength(3)
  })

  test('never writes a formula, and a session stays as it is written', () => {
    const { fake, menu } = menuWith()
    menu.cancelComing({ ...cancelling, session: '13.00', reason: '=HYPERLINK("https://ont.example")' })
    const [row] = rowsOf(fake.tabs.get('Ändringar')!)
    expect(row).toMatchObject({ 'Gäller tid': '13.00', Orsak: '=HYPERLINK("https://ont.example")' })
  })

  test.each([
    ['what', { ...cancelling, activity: '' }, 'Välj vad som ställs in.'],
    ['which day', { ...cancelling, date: 'i dag' }, 'Välj vilken dag det gäller.'],
    ['why', { ...cancelling, reason: '  ' }, 'Skriv varför. Det räcker med några få ord.'],
    ['anything', null, 'Välj vad som ställs in.'],
  ])('asks for %s', (_, given, words) => {
    const { fake, menu } = menuWith()
    expect(menu.cancelComing(given)).toEqual({ isDone: false, text: words })
    expect(fake.tabs.get('Ändringar')).toHaveLength(1)
    expect(fake.requests).toEqual([])
  })

  test.each([
    [
      'is cancelled already',
      ['Sopplunch', '2026-11-26', '', 'Inställd'],
      'Det står redan som inställt, på rad 2',
    ],
    [
      'is moved',
      ['sopplunch-lyktan', new Date('2026-11-26T00:00+01:00'), '', 'Flyttat'],
      'redan en ändring (Flyttat), på rad 2',
    ],
  ])('leaves a date that %s to whoever wrote it', (_, row, words) => {
    const { fake, menu } = menuWith({ tabs: { Ändringar: [changeHeaders, row] } })
    const said = menu.cancelComing(cancelling)
    expect(said.isDone).toBe(false)
    expect(said.text).toContain(words)
    expect(fake.tabs.get('Ändringar')).toHaveLength(2)
  })

  test.each([
    ['is extra', ['sopplunch-lyktan', '2026-11-26', '', 'Extra'], cancelling],
    [
      'has a change of another session',
      ['sopplunch-lyktan', '2026-11-26', '10.00', 'Inställt'],
      { ...cancelling, session: '13.00' },
    ],
    ['is another day’s', ['sopplunch-lyktan', '2026-11-27', '', 'Inställt'], cancelling],
  ])('cancels a date that %s', (_, row, given) => {
    const { menu } = menuWith({ tabs: { Ändringar: [changeHeaders, row] } })
    expect(menu.cancelComing(given).isDone).toBe(true)
  })

  test.each([
    ['the tab is gone', { Aktiviteter: [['Aktivitet']] }, 'Fliken Ändringar finns inte i kalkylarket.'],
    ['a column is gone', { Ändringar: [['Aktivitet', 'Ändring']] }, 'ingen kolumn som heter Datum'],
  ])('says so when %s', (_, tabs, words) => {
    expect(menuWith({ tabs }).menu.cancelComing(cancelling).text).toContain(words)
  })

  test('the row stands also when the publishing can’t be started, and says so', () => {
    const { fake, menu } = menuWith({ answers: { [dispatches]: { status: 401 } } })
    const said = menu.cancelComing(cancelling)
    expect(fake.tabs.get('Ändringar')).toHaveLength(2)
    expect(said.text).toContain('kunde inte startas nu')
    expect(said.text).toContain('Ring också dem som är på väg.')
  })

  test.each([
    ['as somebody else', { asking: 'okand@example.com', acting: 'asa@example.org' }],
    ['without anybody knowing who', { asking: '', acting: 'asa@example.org' }],
  ])('does nothing on a page that acts %s', (_, who) => {
    const { fake, menu } = menuWith(who)
    for (const said of [menu.cancelComing(cancelling), menu.publishFromPage()]) {
      expect(said.isDone).toBe(false)
      expect(said.text).toContain('”Användare som öppnar webbappen”')
    }
    expect(fake.tabs.get('Ändringar')).toHaveLength(1)
    expect(fake.requests).toEqual([])
  })
})

test('whoever may only look in the sheet can do nothing with the page’s address', () => {
  const { fake, menu } = menuWith({ mayOnlyRead: true })
  for (const said of [menu.cancelComing(cancelling), menu.publishFromPage()]) {
    expect(said.isDone).toBe(false)
    expect(said.text).toContain('Bara den som får ändra i kalkylarket')
  }
  expect(fake.tabs.get('Ändringar')).toHaveLength(1)
  expect(fake.requests).toEqual([])
})

describe('the form', () => {
  const record = (id: string, start: string, more: object = {}) => ({
    id,
    aktivitet: id.split('/')[0],
    titel: 'Sopplunch',
    start,
    helDag: false,
    status: 'planerad',
    ...more,
  })
  const site = (tillfallen: unknown[]) => ({
    [november]: { status: 200, text: JSON.stringify({ tillfallen }) },
  })

  test('offers the coming two weeks in the order of time, and what can’t be cancelled twice', () => {
    const answers = site([
      record('b/2026-11-25', '2026-11-25T10:00:00+01:00', { titel: 'Gympa', status: 'inställd' }),
      record('a/2026-11-24', '2026-11-24T13:00:00+01:00'),
      record('a/2026-11-23', '2026-11-23T13:00:00+01:00'),
      record('c/2026-11-26', '2026-11-26', { titel: 'Utflykt', helDag: true }),
      { helt: 'annat' },
    ])
    const { menu } = menuWith({ answers })
    const options = [...htmlOf(menu.doGet()).matchAll(/<option value="\{[^>]*>[^<]*/g)].map(([text]) => text)
    expect(options.map((text) => text.replace(/^.*>/, ''))).toEqual([
      'I dag 13.00: Sopplunch',
      'I morgon 10.00: Gympa (redan inställd)',
      'Tor 26/11 hela dagen: Utflykt',
    ])
    expect(options.map((text) => text.includes(' disabled>'))).toEqual([false, true, false])
  })

  test('says which session where there are several', () => {
    const answers = site([
      record('a/2026-11-24', '2026-11-24T10:00:00+01:00'),
      record('a/2026-11-24-2', '2026-11-24T13:00:00+01:00'),
    ])
    const html = htmlOf(menuWith({ answers }).menu.doGet())
    const chosen = [...html.matchAll(/value="(\{[^"]*)"/g)].map(
      ([, text]) => JSON.parse(text!.replaceAll('&quot;', '"')) as OfferedDate,
    )
    expect(chosen.map(({ date, session }) => [date, session])).toEqual([
      ['2026-11-24', '10.00'],
      ['2026-11-24', '13.00'],
    ])
  })

  test('asks for activity and day where the site can’t be reached', () => {
    const tabs = {
      Ändringar: [changeHeaders],
      Aktiviteter: [
        ['Aktivitet', 'ID', 'Plats'],
        ['Sittgympa', '', 'Ryd'],
        ['Sittgympa', '', 'Aparken'],
        ['Fika', 'fika-ryd', 'Ryd'],
        ['Bingo', '', 'Ryd'],
      ],
    }
    const html = htmlOf(menuWith({ tabs, answers: {} }).menu.doGet())
    expect(html).toContain('<option value="other" selected>')
    expect(
      [...html.matchAll(/<option value="([^"]+)">([^<]*)/g)].map(([, value, text]) => [value, text]),
    ).toEqual([
      ['Bingo', 'Bingo, Ryd'],
      ['fika-ryd', 'Fika, Ryd'],
    ])
  })

  test('shows what the sheet says as text, whatever it is', () => {
    const answers = site([
      record('a/2026-11-24', '2026-11-24T10:00:00+01:00', { titel: '"><script>alert(1)</script>' }),
    ])
    const html = htmlOf(menuWith({ answers }).menu.doGet())
    expect(html).not.toContain('<script>alert')
    expect(html.match(/<script>/g)).toHaveLength(1)
  })
})

describe('the form on a screen', () => {
  /** The page as a browser shows it; what it asks of the menu is answered at once. */
  function opened() {
    const { menu, fake } = menuWith({
      answers: {
        [dispatches]: { status: 204 },
        [november]: {
          status: 200,
          text: JSON.stringify({
            tillfallen: [
              {
                id: 'gympa-ryd/2026-11-24',
                aktivitet: 'gympa-ryd',
                titel: "Gympa ”vi” & 'dom'",
                start: '2026-11-24T10:00:00+01:00',
                helDag: false,
                status: 'planerad',
              },
            ],
          }),
        },
      },
      tabs: {
        Ändringar: [changeHeaders],
        Aktiviteter: [
          ['Aktivitet', 'Plats'],
          ['Bingo', 'Ryd'],
        ],
      },
    })
    const window = new Window()
    window.document.write(htmlOf(menu.doGet()).replace(/<script>[\s\S]*<\/script>/, ''))
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(htmlOf(menu.doGet())) ?? []
    let answered: (said: StartAnswer) => void = () => undefined
    const run = {
      withSuccessHandler: (handler: typeof answered) => ((answered = handler), run),
      withFailureHandler: () => run,
      cancelComing: (given: unknown) => answered(menu.cancelComing(JSON.parse(JSON.stringify(given)))),
      publishFromPage: () => answered(menu.publishFromPage()),
    }
    runInNewContext(script, { document: window.document, google: { script: { run } } })
    const get = (id: string) => window.document.getElementById(id) as unknown as HTMLInputElement
    const send = () =>
      window.document.querySelector('form')!.dispatchEvent(new window.Event('submit', { cancelable: true }))
    const status = () => window.document.querySelector('[role=status]')!.textContent
    return { get, send, status, rows: () => rowsOf(fake.tabs.get('Ändringar')!), window }
  }

  test('cancels what is chosen, and says so', () => {
    const { get, send, status, rows } = opened()
    get('what').value = (get('what') as unknown as HTMLSelectElement).options[1]!.value
    get('reason').value = 'Ledaren är sjuk.'
    send()
    expect(rows()).toEqual([
      expect.objectContaining({ Aktivitet: 'gympa-ryd', Datum: '2026-11-24', Orsak: 'Ledaren är sjuk.' }),
    ])
    expect(status()).toContain("Gympa ”vi” & 'dom' är inställd 2026-11-24.")
    expect(get('reason').value).toBe('')
  })

  test('asks for what is lacking, and keeps what is written', () => {
    const { get, send, status, rows } = opened()
    get('reason').value = 'Ledaren är sjuk.'
    send()
    expect(status()).toBe('Välj vad som ställs in.')
    expect(get('reason').value).toBe('Ledaren är sjuk.')
    expect(rows()).toEqual([])
  })

  test('takes another activity and day', () => {
    const { get, send, rows, window } = opened()
    expect(get('other').hidden).toBe(true)
    get('what').value = 'other'
    get('what').dispatchEvent(new window.Event('change') as unknown as Event)
    expect(get('other').hidden).toBe(false)
    get('activity').value = 'Bingo'
    get('date').value = '2026-12-24'
    get('reason').value = 'Julafton.'
    send()
    expect(rows()).toEqual([expect.objectContaining({ Aktivitet: 'Bingo', Datum: '2026-12-24' })])
  })

  test('publishes without cancelling anything', () => {
    const { get, status, rows } = opened()
    get('publish').click()
    expect(status()).toContain('Publiceringen har startat.')
    expect(rows()).toEqual([])
  })
})

describe('Visa rapporten', () => {
  const address = 'https://www.exempel.se/data/kontroll.json'
  const problem = {
    code: 'DAY_UNREADABLE',
    severity: 'error',
    gid: 7,
    tab: 'Aktiviteter',
    cell: 'F3',
    column: 'Dag',
    row: 3,
    title: 'Dagen går inte att läsa.',
    action: 'Skriv tisdagar.',
    consequence: 'Raden visas inte.',
  }
  const report = (problems: unknown[]) => ({
    [address]: { status: 200, text: JSON.stringify({ created: '2026-11-24T08:07:00Z', problems }) },
  })
  const sidebar = (options: FakeOptions) => {
    const { fake, menu } = menuWith(options)
    menu.showReport()
    return fake.shown[0]!.text
  }

  test('tells each problem in words, with a way to its cell', () => {
    const html = sidebar({ answers: report([problem, { severity: 'okänd' }]) })
    for (const words of [
      'Arket lästes senast 24/11 klockan 09.07.',
      '1 sak att titta på:',
      'Fel: Aktiviteter, cell F3, kolumnen Dag',
      'Dagen går inte att läsa.',
      'Skriv tisdagar.',
      'Raden visas inte.',
      'data-gid="7" data-cell="F3"',
      'https://github.com/foreningen/samvaro/issues?q=is%3Aopen+label%3Asamvaro',
    ])
      expect(html).toContain(words)
  })

  test('opens the cell', () => {
    const { fake, menu } = menuWith()
    menu.showCell(101, 'B2')
    expect(fake.active).toBe('Aktiviteter!B2')
    menu.showCell(99, 'B2')
    expect(fake.active).toBe('Aktiviteter!B2')
  })

  test.each([
    ['nothing is wrong', { answers: report([]) }, 'Allt i kalkylarket gick att läsa.'],
    [
      'the site can’t be reached',
      { answers: {} },
      'Rapporten gick inte att hämta från https://www.exempel.se/.',
    ],
    [
      'it is no report',
      { answers: { [address]: { status: 200, text: '<html>' } } },
      'Rapporten gick inte att hämta',
    ],
    ['nothing is connected', { properties: {} }, 'Kalkylarket är inte kopplat till webbplatsen ännu.'],
  ])('says so when %s', (_, options, words) => {
    expect(sidebar(options)).toContain(words)
  })

  test('shows words as text, and no address that isn’t a cell', () => {
    const html = sidebar({
      answers: report([{ ...problem, title: '<img src=x onerror=alert(1)>', cell: '"><b>' }]),
    })
    expect(html).not.toContain('<img')
    expect(html).not.toContain('data-cell="')
  })
})

describe('the script that is pasted', () => {
  let text = ''
  beforeAll(async () => {
    text = await bundleMenu()
  })

  /** As Google runs it: the language alone, and Google's own services. */
  const run = (options: FakeOptions = {}) => {
    const fake = menuWith(options).fake
    const context = createContext({ ...fake.google })
    for (const name of ['Temporal', 'Iterator', 'WebAssembly'])
      runInContext(`delete globalThis.${name}`, context)
    runInContext(text, context)
    const call = (code: string) => runInContext(code, context) as unknown
    return { fake, call }
  }

  test('has a function for everything that the menu and the pages call', () => {
    const { fake, call } = run()
    call('onOpen()')
    const pages = htmlOf(call('doGet()') as never) + (call('showReport()'), fake.shown.at(-1)!.text)
    const called = [
      ...fake.shown.flatMap(({ action }) => action ?? []),
      ...[...pages.matchAll(/run(?:\(\))?\.(\w+)\(/g)].map(([, name]) => name!),
    ].filter((name) => !name.startsWith('with'))
    expect(called).toEqual(expect.arrayContaining(['publishNow', 'cancelComing', 'showCell']))
    for (const name of called) expect([name, call(`typeof ${name}`)]).toEqual([name, 'function'])
  })

  test('cancels a date', () => {
    const { fake, call } = run()
    const said = call(`cancelComing(${JSON.stringify(cancelling)})`) as StartAnswer
    expect(said.isDone).toBe(true)
    expect(rowsOf(fake.tabs.get('Ändringar')!)).toHaveLength(1)
  })

  test('asks for this spreadsheet alone, and holds no key', () => {
    expect(text).toContain('@OnlyCurrentDoc')
    expect(text).not.toMatch(/github_pat_[A-Za-z0-9]/)
  })

  test('is written in what Google’s engine has understood for years', () => {
    expect(text).not.toMatch(/\?\?|\?\.[a-z[(]|\.(?:at|toSorted|replaceAll|groupBy|findLast)\(|#\w+ in /)
  })

  test('fits in the script editor', () => {
    expect(text.length).toBeLessThan(100_000)
  })
})

/** Rows below the headers, without empty cells. */
function rowsOf([headers = [], ...rows]: readonly unknown[][]): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(
      headers.flatMap((header, index) =>
        row[index] === undefined || row[index] === '' ? [] : [[String(header), row[index]]],
      ),
    ),
  )
}
