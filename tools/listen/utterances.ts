/** What Orca said, out of its debug log: one utterance each, in order, without what it says of itself. */
export function readUtterances(log: string): string[] {
  return [...log.matchAll(/SPEECH OUTPUT: '([^]*?)' ?\{/g)]
    .map(([, said = '']) => said.replaceAll(/\s+/g, ' ').trim())
    .filter((said) => said !== '' && !/^Skärmläsare (på|av)\.$/.test(said))
}
