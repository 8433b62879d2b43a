/**
 * Who may import whom. Read it as the path of the data: the sheet is read into cells, cells become the domain, the
 * domain becomes views and outputs, and those become pages. A folder may import itself and what stands here.
 */
const mayImport = {
  domain: [],
  sheet: ['domain'],
  snapshot: ['domain'],
  views: ['domain'],
  outputs: ['domain'],
  client: ['domain'],
  'load-site-data.ts': ['snapshot', 'domain'],
  'middleware.ts': ['domain'],
  components: ['views', 'domain', 'client', 'styles'],
  layouts: ['components', 'views', 'domain', 'client', 'styles'],
  pages: ['layouts', 'components', 'views', 'outputs', 'load-site-data.ts', 'domain', 'client', 'styles'],
}

const reasons = {
  domain: 'The domain says what things are, and depends on nothing but zod.',
  sheet: 'The sheet becomes the domain and knows nothing of snapshots, views or pages.',
  snapshot: 'The snapshot holds the domain and knows neither the sheet nor the pages.',
  views: 'A view is made from the domain alone, so that it can be tested without files or a browser.',
  outputs: 'An output is text made from the domain alone.',
  client: 'What is sent to the browser may use only the domain.',
  'load-site-data.ts': 'This is the door between pages and snapshot; it opens nothing else.',
  'middleware.ts': 'The middleware only adds the base path.',
  components: 'A component shows a view. Give it the data as a prop.',
  layouts: 'A layout shows what its page gives it.',
  pages: 'A page gets its data from load-site-data.ts, and never sees the sheet or the snapshot.',
}

const insideSource = Object.entries(mayImport).map(([name, others]) => ({
  target: `./src/${name}`,
  from: './src',
  except: [`./${name}`, ...others.map((other) => `./${other}`)],
  message: `${reasons[name]} It may import: ${[...others, 'itself'].join(', ')}.`,
}))

/**
 * The rooms of the domain, in the order in which they may know each other: each may import those before it. The files
 * beside them (site.ts, site-data.ts, lookup.ts …) are the whole, put together; what the whole is made of must not know it.
 */
const domainRooms = ['time', 'programme', 'occurrences', 'agreement', 'published', 'search']
const partsOfTheWhole = ['time', 'programme']

const insideDomain = domainRooms.map((name, index) => ({
  target: `./src/domain/${name}`,
  from: './src/domain',
  except: [
    ...domainRooms.slice(0, index + 1).map((room) => `./${room}`),
    ...['id.ts', 'slugs.ts', 'held-back.ts'].map((file) => `./${file}`),
    ...(partsOfTheWhole.includes(name) ? [] : ['./site.ts', './site-data.ts', './lookup.ts']),
  ],
  message: `The rooms of the domain know only those before them: ${domainRooms.join(', ')}.`,
}))

/** Zones for `import-x/no-restricted-paths`, one a folder. */
export const importZones = [
  ...insideSource,
  ...insideDomain,
  {
    target: './scripts',
    from: './src',
    except: ['./sheet', './snapshot', './domain'],
    message:
      'A script starts the reading of the sheet and writes the snapshot. It may import: sheet, snapshot, domain.',
  },
  { target: './src', from: './scripts', message: 'The site does not depend on its commands.' },
  { target: './src', from: './tools', message: 'The site does not depend on the laboratory.' },
  { target: './scripts', from: './tools', message: 'A command does not depend on the laboratory.' },
  { target: './src', from: './tests', message: 'Nothing imports tests.' },
  { target: './scripts', from: './tests', message: 'Nothing imports tests.' },
]
