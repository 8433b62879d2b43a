/**
 * The oldest browsers that everything works in: a tablet with Android whose Chrome of 2019 no longer comes anew, and an iPad that
 * stopped at iOS 12. Named as esbuild and Vite name them.
 */
export const oldestBrowsers = ['chrome79', 'ios12.2']
