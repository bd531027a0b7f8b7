// The place where a major version of PostgreSQL gets its tables.

/// A major version whose objects are known.
enum BuiltinVersion: Hashable, Sendable {
  case postgres15

  /// The generated tables.
  enum Table: Hashable, Sendable {
    case types, functions, operators, casts, operatorClasses, operatorFamilyMembers, relations, objects
  }

  /// The rows of pg_catalog, which begin with the name; or those of all other providers, which begin with the
  /// provider and then the name.
  func text(_ table: Table, ofOthers: Bool) -> TableText {
    switch self {
    case .postgres15: TableText(Self.postgres15(table, ofOthers: ofOthers))
    }
  }

  var extensions: TableText {
    switch self {
    case .postgres15: TableText(Postgres15Data.extensions)
    }
  }

  private static func postgres15(_ table: Table, ofOthers: Bool) -> StaticString {
    typealias Data = Postgres15Data
    return switch table {
    case .types: ofOthers ? Data.typesOfOthers : Data.types
    case .functions: ofOthers ? Data.functionsOfOthers : Data.functions
    case .operators: ofOthers ? Data.operatorsOfOthers : Data.operators
    case .casts: ofOthers ? Data.castsOfOthers : Data.casts
    case .operatorClasses: ofOthers ? Data.operatorClassesOfOthers : Data.operatorClasses
    case .operatorFamilyMembers: ofOthers ? Data.operatorFamilyMembersOfOthers : Data.operatorFamilyMembers
    case .relations: ofOthers ? Data.relationsOfOthers : Data.relations
    case .objects: ofOthers ? Data.objectsOfOthers : Data.objects
    }
  }
}

/// Holds the generated tables of PostgreSQL 15.
enum Postgres15Data {}
