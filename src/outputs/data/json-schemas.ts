import { z } from 'zod'
import { absoluteUrl } from '../../domain/published/addresses.ts'
import type { Site } from '../../domain/site.ts'
import { checkReportSchema } from '../../domain/published/check-report.ts'
import { agreementDataSchema } from './agreement-data.ts'
import { dataSchema, dataTableNames, schemaAddress } from './open-data.ts'

/** The documented files of open data with a JSON Schema each, by name: /data/schema/<name>.json. */
export const publishedSchemas: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(dataTableNames.map((name) => [name, dataSchema(name)])),
  avtal: agreementDataSchema,
  kontroll: checkReportSchema,
}

/** The names of those that a site has: of the agreement's where there is one. */
export function publishedSchemaNames({ data }: Pick<Site, 'data'>): string[] {
  const hasAgreement = data.partnership.agreements.length > 0
  return Object.keys(publishedSchemas).filter((name) => name !== 'avtal' || hasAgreement)
}

/** A zod schema as JSON Schema (draft 2020-12) of the file: dates and times are texts there. */
export function toJsonSchema(name: string, schema: z.ZodType, siteUrl: string): string {
  const document = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // The format says it already, in fewer words.
      if (jsonSchema.format) delete jsonSchema.pattern
    },
  })
  return `${JSON.stringify({ $id: absoluteUrl(schemaAddress(name), siteUrl), ...document }, null, 2)}\n`
}
