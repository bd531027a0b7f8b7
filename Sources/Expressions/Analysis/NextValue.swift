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
  try ResolverHandle.withHandle(on: &resolver) { (handle) throws(Refusal) -> Expression in
    var analyzer = Analyzer(handle, scope: .none, purpose: .columnDefault)
    defer { analyzer.finish() }
    let name = Constant(
      .object(sequence),
      type: TypeReference(handle.builtinType("regclass")),
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
