import type { APIRoute, GetStaticPaths } from 'astro'
import type { Activity } from '../../domain/programme/activity.ts'
import { loadSiteData } from '../../load-site-data.ts'
import { toPicture } from '../../outputs/paper/share-picture.ts'
import { toActivityPage } from '../../views/activities/activity-page.ts'
import { hasPictures, toActivityPreview } from '../../views/activities/activity-preview.ts'
import { outline, pictureResponse } from '../_drawn-picture.ts'

/** A picture for each activity, where there aren't too many. */
export const getStaticPaths = (() => {
  const { site } = loadSiteData()
  if (!hasPictures(site)) return []
  return site.data.activities.map((activity) => ({ params: { id: activity.id }, props: { activity } }))
}) satisfies GetStaticPaths

/** The picture beside a link to the activity: its name, when and where, and first what is cancelled. */
export const GET: APIRoute<{ activity: Activity }> = ({ props: { activity } }) => {
  const { site } = loadSiteData()
  return pictureResponse(toPicture(site, toActivityPreview(toActivityPage(site, activity)), outline))
}
