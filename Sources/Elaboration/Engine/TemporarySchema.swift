// Temporary relations: there for the rest of the script, and no part of the schema.

package import CatalogModel
package import PostgresSyntax

extension Elaboration {
  /// The schema that holds the temporary relations of the script at hand, made when it is first needed.
  package mutating func temporarySchema(_ named: String?, at node: Node?) throws(Refusal) -> ObjectID {
    if let named, named != "pg_temp" {
      throw refused("temporary-schema", "cannot create temporary relation in non-temporary schema", at: node)
    }
    if let known = catalog.lookUp(.schema, "pg_temp") { return known }
    return try add(SchemaFact(), named: "pg_temp", at: node)
  }

  /// Where a new relation goes that may be temporary, said as such or since it is made from what is.
  package mutating func creationSchema(
    of rangeVar: Node,
    _ what: String,
    isTemporary: Bool = false
  ) throws(Refusal) -> ObjectID {
    // A relation in pg_temp is a temporary one, whether or not it is said so (RangeVarAdjustRelationPersistence).
    let isInside = rangeVar.text("schemaname") == "pg_temp"
    guard isTemporary || isInside || rangeVar.is("relpersistence", "t") else {
      return try creationSchema(rangeVar.text("schemaname"), at: rangeVar)
    }
    if rangeVar.is("relpersistence", "u") {
      throw refused(
        "temporary-schema",
        "only temporary relations may be created in temporary schemas",
        at: rangeVar
      )
    }
    note(
      "temporary-relation",
      "temporary \(what) \"\(rangeVar.text("relname") ?? "")\" is not part of the schema",
      .note,
      at: rangeVar
    )
    // What CREATE SCHEMA has in it goes into the new schema (setSchemaName).
    return try temporarySchema(rangeVar.text("schemaname") ?? session.createdSchema, at: rangeVar)
  }

  /// Whether a relation is a temporary one.
  package func isTemporary(_ relation: ObjectID) -> Bool {
    guard let schema = catalog.lookUp(.schema, "pg_temp") else { return false }
    return catalog[relation]?.parent == schema
  }

  /// Drops what is temporary, as the end of a session does.
  mutating func endSession() {
    guard let schema = catalog.lookUp(.schema, "pg_temp"),
      let closure = try? catalog.dropClosure(of: [schema], cascade: true)
    else { return }
    catalog.remove(closure: closure)
  }
}
