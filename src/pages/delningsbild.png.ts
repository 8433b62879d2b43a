import { loadSiteData } from '../load-site-data.ts'
import { toSharePicture } from '../outputs/paper/share-picture.ts'
import { outline, pictureResponse } from './_drawn-picture.ts'

/** The picture beside a link to any page that has none of its own. */
export function GET() {
  return pictureResponse(toSharePicture(loadSiteData().site, outline))
}
