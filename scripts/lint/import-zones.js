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
 * The rooms of each folder: which others each may import, and which of the files that stand beside the rooms. Those that
 * aren't named put the rooms together, and no room knows them.
 */
export const rooms = {
  'src/domain': {
    ...inOrder(['time', 'programme', 'occurrences', 'agreement', 'published', 'search']),
    files: (room) => [
      // Said in every room, and made of nothing that is in one.
      ...['id.ts', 'slugs.ts', 'held-back.ts', 'words-within.ts', 'once-for.ts'],
      // The whole. What it is made of must not know it.
      ...(['time', 'programme'].includes(room) ? [] : ['site.ts', 'site-data.ts', 'lookup.ts']),
    ],
  },
  'src/sheet': {
    mayKnow: {
      ...inOrder(['problems', 'parse', 'grammar', 'contract', 'privacy', 'rows']).mayKnow,
      template: ['contract', 'grammar', 'parse', 'problems'],
      sources: ['template', 'contract', 'grammar', 'parse', 'problems'],
      programme: ['rows', 'privacy', 'contract', 'grammar', 'parse', 'problems'],
      partnership: ['rows', 'privacy', 'contract', 'grammar', 'parse', 'problems'],
    },
    files: (room) => [
      // What a workbook is, whoever has read it, and what is said when it can't be.
      ...['cell-value.ts', 'tab-names.ts', 'workbook.ts', 'setup-error.ts'],
      // Only rows have cells whose year is remembered.
      ...(['rows', 'programme', 'partnership'].includes(room) ? ['year-memory.ts'] : []),
    ],
  },
  // Each column's cells have a file beside the rooms. A cell is torn into tokens, these are read as a person wrote them, and what is
  // written is completed with the calendar.
  'src/sheet/grammar': {
    mayKnow: {
      tokens: [],
      written: ['tokens'],
      calendar: ['written', 'tokens'],
      time: ['written', 'tokens'],
      price: ['tokens'],
    },
    files: () => [],
  },
  'src/snapshot': {
    mayKnow: { changes: [], memory: [] },
    // What is remembered is kept in the snapshot, and has its types; changes are told of two sites.
    files: (room) => ['digest.ts', ...(room === 'memory' ? ['snapshot.ts'] : [])],
  },
  'src/views': {
    mayKnow: {
      languages: [],
      frame: ['languages'],
      calendar: ['frame', 'languages'],
      // An activity shows its place in the same words as the place's own page.
      activities: ['calendar', 'frame', 'languages', 'places/place-facts.ts'],
      places: ['activities', 'calendar', 'frame', 'languages'],
      // Lists of every kind are parted by letter, also how the rows of the sheet were understood.
      directories: [
        'activities',
        'calendar',
        'frame',
        'languages',
        'places/place-list.ts',
        'coordinators/understood-activities.ts',
      ],
      search: ['activities', 'calendar', 'frame', 'languages'],
      gone: ['activities', 'calendar', 'frame', 'languages'],
      partners: ['calendar', 'frame', 'languages'],
      coordinators: ['activities/letter-links.ts', 'calendar', 'frame', 'languages'],
      agreement: ['frame', 'languages'],
    },
    files: () => [],
  },
  'src/outputs': {
    mayKnow: { data: [], host: [], icalendar: [], 'json-ld': [], look: [], paper: [] },
    // That the data are invented is said in every kind of output, in one sentence.
    files: () => ['example-sentence.ts'],
  },
  scripts: {
    mayKnow: {
      ...inOrder(['command', 'pull', 'build', 'publish']).mayKnow,
      doctor: ['command', 'pull'],
      report: ['command', 'pull'],
      'sheet-menu': [],
      start: ['command'],
      test: ['command'],
      upkeep: ['command'],
      lint: [],
    },
    files: () => [],
  },
}

/** Each room knows those before it. */
function inOrder(names) {
  return { mayKnow: Object.fromEntries(names.map((name, index) => [name, names.slice(0, index)])) }
}

const insideRooms = Object.entries(rooms).flatMap(([folder, { mayKnow, files }]) =>
  Object.entries(mayKnow).map(([room, others]) => {
    const known = [...others, ...files(room)]
    return {
      target: `./${folder}/${room}`,
      from: `./${folder}`,
      except: [room, ...known].map((each) => `./${each}`),
      message: `Of ${folder}, the room ${room} may import: ${[...known, 'itself'].join(', ')}.`,
    }
  }),
)

/** Zones for `import-x/no-restricted-paths`, one a folder. */
export const importZones = [
  ...insideSource,
  ...insideRooms,
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
