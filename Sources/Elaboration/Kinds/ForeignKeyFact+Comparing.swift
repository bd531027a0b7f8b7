// Whether the columns of a foreign key can be compared with what they refer to (ATAddForeignKeyConstraint).

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// Refuses a foreign key whose columns can't be compared with what they refer to.
  mutating func checkComparable(_ fact: ForeignKeyFact, named name: String, at node: Node?) throws(Refusal) {
    for (column, referenced) in zip(fact.columns, fact.referencedColumns) {
      guard let own = catalog.columnType(of: column),
        let other = catalog.columnType(of: referenced), try !canCompare(other, with: own)
      else { continue }
      let names = Names(catalog)
      throw refused(
        "incompatible-types",
        "foreign key constraint \"\(name)\" cannot be implemented",
        at: node,
        help:
          "key columns \"\(names.catalog.name(of: column))\" and \"\(names.catalog.name(of: referenced))\" are of "
          + "incompatible types: \(own.sql(names)) and \(other.sql(names))"
      )
    }
  }

  /// Whether there is an equality for a key of one type and a reference of another (ATAddForeignKeyConstraint).
  private mutating func canCompare(_ key: TypeReference, with reference: TypeReference) throws(Refusal)
    -> Bool
  {
    let (key, reference) = (plain(key), plain(reference))
    if key == reference, baseType(of: key) == key { return true }
    // The same few pairs come again and again.
    let pair = [key, reference]
    if let known = comparableTypes[pair] { return known }
    let result = try haveEquality(key, reference)
    comparableTypes[pair] = result
    return result
  }

  /// Whether the operator class that the index on the key has can compare it with the other type, or with what that
  /// becomes by itself.
  private mutating func haveEquality(
    _ key: TypeReference,
    _ reference: TypeReference
  ) throws(Refusal) -> Bool {
    // Domains are looked through, but for what a pseudo-type takes.
    let base = baseType(of: reference)
    let input: TypeReference
    switch defaultOperatorClass(for: key, method: "btree") {
    case .undecided, .none: return true
    case .own(let id):
      guard let fact = catalog.fact(id, as: OperatorClassFact.self) else { return true }
      let isMember = operatorClasses(of: fact.family).contains { other in
        catalog.fact(other, as: OperatorClassFact.self)?.inputType == plain(base)
      }
      if isMember { return true }
      input = fact.inputType
    case .provided(let found):
      if let name = providedName(of: base.type), !base.isArray, isCompared(found, with: name) {
        return true
      }
      guard let type = inputType(of: found) else { return true }
      input = type
    }
    return canCoerce([key, reference], to: [input, input], with: &self)
  }

  /// Whether the family of a class has its equality between its type and another.
  private func isCompared(_ found: BuiltinOperatorClass, with other: BuiltinName) -> Bool {
    func has(_ left: BuiltinName, _ right: BuiltinName) -> Bool {
      (knownSources() ?? [Builtins.shared.source]).contains { source in
        source.familyMembers(family: found.family, accessMethod: "btree").contains {
          $0.strategy == 3 && $0.left == left && $0.right == right && $0.orderingFamily == nil
        }
      }
    }
    return has(found.inputType, other) && has(other, other)
  }

  private mutating func inputType(of found: BuiltinOperatorClass) -> TypeReference? {
    found.inputType.schema == .pgCatalog
      ? builtinReference(found.inputType.name) : reference(found.inputType)
  }

  private func plain(_ type: TypeReference) -> TypeReference {
    TypeReference(type.type, isArray: type.isArray)
  }
}
