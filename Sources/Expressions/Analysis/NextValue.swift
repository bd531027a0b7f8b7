// The default of a serial column, which no one writes.

package import CatalogModel
package import PostgresSyntax

/// `nextval('sequence'::regclass)`.
///
/// The node is where to point in case of an error; the resolver is lent for the call.
package func nextValue(
  of sequence: ObjectID,
  at node: Node,
  with resolver: inout some NameResolver
) throws(Refusal) -> Expression {
  try Analyzer.lend(on: &resolver, for: .columnDefault) {
    (analyzer: inout Analyzer) throws(Refusal) -> Expression in
    let name = Constant(
      .object(sequence),
      type: TypeReference(analyzer.resolver.builtinType("regclass")),
      form: .cast
    )
    let call = try analyzer.call(
      ["nextval"],
      [.constant(name)],
      [],
      isVariadic: false,
      clauses: nil,
      syntax: .plain,
      at: node
    )
    return Expression(call)
  }
}
