// What ALTER MATERIALIZED VIEW … ALTER COLUMN says about how a column is stored and sampled.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let materializedColumn = FactKind("column settings") }

/// The settings of a materialized view's column, the parent, where they are not the usual ones.
package struct MaterializedColumnFact: ObjectKind {
  package static let kind = FactKind.materializedColumn
  package static let isPositional = true
  package static let nameSpaces: [NameSpace] = [.columnSettings]
  package static let rank = 92
  package static let staysWithParent = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("statistics target", \.statistics, .alter { $0.steps }),
    Attribute("storage", \.storage, .alter { $0.steps }),
    Attribute("compression", \.compression, .alter { $0.steps }),
    Attribute("options", \.parameters, .alter { $0.steps }),
  ]

  /// Nil for the default, which ALTER writes as -1.
  package var statistics: Int?
  /// `MAIN` and its kin; nil where it is the type's own.
  package var storage: String?
  /// `pglz` or `lz4`; nil for the default.
  package var compression: String?
  package var parameters = StorageParameters()

  package init() {}

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "of \(names.described(names.catalog.parent(of: id)))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    steps(from: MaterializedColumnFact(), id, names)
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    MaterializedColumnFact().steps(from: self, id, names)
  }

  fileprivate func steps(from old: MaterializedColumnFact, _ id: ObjectID, _ names: Names) -> [Step] {
    let column = names.catalog.parent(of: id)
    var clauses: [String] = []
    if statistics != old.statistics { clauses.append("SET STATISTICS \(statistics ?? -1)") }
    if storage != old.storage {
      let usual = names.catalog.fact(column, as: ViewColumnFact.self)?.type.map {
        names.catalog.defaultStorage(of: $0)
      }
      clauses.append("SET STORAGE \(storage ?? usual?.word ?? "EXTENDED")")
    }
    if compression != old.compression { clauses.append("SET COMPRESSION \(compression ?? "default")") }
    clauses += parameters.clauses(from: old.parameters)
    let head = "ALTER MATERIALIZED VIEW \(names.qualified(names.catalog.parent(of: column)))"
    return clauses.map { Step(head, clause: "ALTER COLUMN \(names.bare(column)) \($0)") }
  }
}

extension Alteration<MaterializedColumnFact> {
  fileprivate var steps: [Step] { new.steps(from: old, id, names) }
}

extension Elaboration {
  /// Reads ALTER COLUMN of a materialized view; false when the relation is none, and others have to read it.
  mutating func alterMaterializedColumn(_ command: Node, of relation: ObjectID) throws(Refusal) -> Bool {
    guard catalog.kind(of: relation) == .materializedView else { return false }
    let column = try self.column(command.text("name") ?? "", of: relation, at: command)
    let known = catalog.lookUp(.columnSettings, in: column, "")
    var fact = known.flatMap { catalog.fact($0, as: MaterializedColumnFact.self) } ?? MaterializedColumnFact()
    let type = catalog.fact(column, as: ViewColumnFact.self)?.type
    let options = command["def"]?.as(.list)?.list("items") ?? command.list("def")
    switch command.text("subtype") {
    case "AT_SetStatistics":
      let target = command["def"]?.as(.integer)?.int("ival") ?? 0
      fact.statistics = target < 0 ? nil : min(target, 10000)
    case "AT_SetStorage":
      let word = (command["def"]?.string ?? "").uppercased()
      fact.storage = type.map { catalog.defaultStorage(of: $0).word } == word ? nil : word
    case "AT_SetCompression":
      fact.compression = try compression(command["def"]?.string ?? "", for: type, at: nil)
    case "AT_SetOptions": try apply(options, to: &fact.parameters, known: columnParameters)
    default: try reset(options, in: &fact.parameters)
    }
    switch (known, fact == MaterializedColumnFact()) {
    case (let known?, true): catalog.remove(known)
    case (let known?, false): catalog.update(known, as: MaterializedColumnFact.self) { $0 = fact }
    case (nil, true): break
    case (nil, false): try add(fact, in: column, at: command)
    }
    return true
  }
}

extension MaterializedColumnFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    // ALTER MATERIALIZED VIEW has said what it locks.
  }
}
