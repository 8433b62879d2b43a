import { join } from 'node:path'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { pageType, readPage, siteFolder } from './built-site.ts'
import { lessFor } from '../browser/page-exceptions.ts'

const validator = new HtmlValidate(new FileSystemConfigLoader())

/** What html-validate finds in pages of a site, one line a fault, less what their kinds are let off. */
export async function htmlFaults(addresses: readonly string[], folder = siteFolder): Promise<string[]> {
  const reports = addresses.map(async (address) => {
    const { results } = await validator.validateString(readPage(address, folder), join(folder, 'page.html'))
    const less = lessFor(pageType(address))
    return results
      .flatMap(({ messages }) => messages)
      .filter(({ ruleId }) => !less.includes(ruleId))
      .map(({ ruleId, line, message }) => `${address}:${line} ${ruleId}: ${message}`)
  })
  return (await Promise.all(reports)).flat()
}
