/** One stage of the bench, alone in its process: the search index of the built site. */
import { indexForSearch } from '../../scripts/build/index-search.ts'

await indexForSearch(process.env.OUT_DIR ?? 'dist', process.env.SAMVARO_DIR ?? '.samvaro')
