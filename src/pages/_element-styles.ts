import { transform } from 'esbuild'
import styles from '../client/calendar-element/calendar-element.css?raw'

/** The styles of `<samvaro-kalender>`, which come with each programme that it shows, so that they always fit its markup. */
export const elementStyles = (
  await transform(styles, { loader: 'css', minify: true, target: ['chrome79', 'safari12'] })
).code.trim()
