import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** Every action that the workflows may use, by the commit of a version that somebody has looked at. */
const actions: Readonly<Record<string, string>> = {
  'actions/cache': '0057852bfaa89a56745cba8c7296529d2fc39830 # v4.3.0',
  'actions/cache/restore': '0057852bfaa89a56745cba8c7296529d2fc39830 # v4.3.0',
  'actions/checkout': '08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
  'actions/deploy-pages': 'd6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5',
  'actions/download-artifact': 'd3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0',
  'actions/upload-artifact': 'ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2',
  'google-github-actions/auth': '7c6bc770dae815cd3e89ee6cdf493a5fab2cc093 # v3.0.0',
}

const names = readdirSync('.github/workflows')
const textOf = (name: string) => readFileSync(`.github/workflows/${name}`, 'utf8')

describe.each(names)('the workflow %s', (name) => {
  const text = textOf(name)
  const commands = [...text.matchAll(/run: (\|\n(?: {10}.*\n)+|.*)/g)].map(([, command = '']) => command)

  test('uses only known actions, each by its commit, and says the version', () => {
    const uses = [...text.matchAll(/uses: ([^@\s]+)@(.*)/g)]
    expect(uses.length).toBeGreaterThan(0)
    for (const [, action = '', version] of uses) expect([action, version]).toEqual([action, actions[action]])
  })

  test('has no rights but those that its jobs name', () => {
    expect(text).toMatch(/^permissions: \{\}$/m)
    expect(text).not.toMatch(/write-all|contents: write/)
  })

  test('puts no secret and no input into a command’s own text', () => {
    for (const command of commands) expect(command).not.toContain('${{')
  })

  test('lets no package run anything when it is installed, but the run-time', () => {
    for (const command of commands.filter((each) => each.includes('npm ci'))) {
      expect(command).toBe('npm ci --ignore-scripts && npm rebuild node')
    }
  })

  test('starts no other job while the same one runs', () => {
    expect(text).toMatch(/^concurrency:\n {2}group: /m)
  })
})

test('every known action is used', () => {
  const all = names.map(textOf).join()
  expect(Object.keys(actions).filter((action) => !all.includes(`uses: ${action}@`))).toEqual([])
})

test('a pull request sees no secret and may write nothing', () => {
  const asked = names.filter((name) => textOf(name).includes('pull_request'))
  expect(asked).toEqual(['check.yml'])
  expect(textOf('check.yml')).not.toMatch(/secrets\.|: write|pull_request_target/)
})

test('packages are fetched by jobs that can log in nowhere and see no secret', () => {
  for (const name of names) {
    for (const job of textOf(name).split(/\n {2}(?=[\w-]+:\n)/)) {
      if (job.includes('npm ci')) expect(job).not.toMatch(/id-token: write|secrets\./)
    }
  }
})

test('the token that may start workflows is given to one step, which runs no package', () => {
  for (const name of names) {
    for (const job of textOf(name).split(/\n {2}(?=[\w-]+:\n)/)) {
      const steps = job.split(/\n {6}- /).filter((step) => step.includes('github.token'))
      if (!job.includes('actions: write')) continue
      expect(steps).toHaveLength(1)
      expect(steps[0]).not.toMatch(/npm|uses:/)
    }
  }
})

test('packages that another run has fetched are those of the very same lock', () => {
  const keys = [...textOf('publish.yml').matchAll(/ key: (.*)/g)].map(([, key]) => key)
  expect(keys).toHaveLength(3)
  expect(new Set(keys)).toEqual(
    new Set(["packages-${{ runner.os }}-${{ runner.arch }}-${{ hashFiles('package-lock.json') }}"]),
  )
})

test('issues are written by jobs that see no secret', () => {
  for (const name of names) {
    for (const job of textOf(name).split(/\n {2}(?=[\w-]+:\n)/)) {
      if (job.includes('issues: write')) expect(job).not.toContain('secrets.')
    }
  }
})

test('what is handed over is found again when a run is run again', () => {
  const text = textOf('publish.yml')
  const name = 'github-pages-${{ github.run_attempt }}'
  expect(text).toContain(`      artifact: ${name}\n`)
  expect(text).toContain(`          name: ${name}\n`)
  expect(text).toContain('          artifact_name: ${{ needs.build.outputs.artifact }}\n')
})
