/**
 * Wants a doc comment on each exported function, class, interface and constant: what it guarantees, its units, what it
 * throws, the source of its rule. Type aliases are exempt, because most of them are derived from a schema beside them.
 */
export const documentedExports = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      missing:
        'Say in a doc comment what this export guarantees (and its units, what it throws, the source of its rule).',
    },
  },
  create(context) {
    const hasDocComment = (node) =>
      context.sourceCode
        .getCommentsBefore(node)
        .some((comment) => comment.type === 'Block' && comment.value.startsWith('*'))
    return {
      ExportNamedDeclaration(node) {
        if (!node.declaration || node.declaration.type === 'TSTypeAliasDeclaration') return
        if (!hasDocComment(node)) context.report({ node, messageId: 'missing' })
      },
    }
  },
}
