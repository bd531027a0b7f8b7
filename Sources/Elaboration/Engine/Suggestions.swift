// What may have been meant by a name that nothing has, told once it is known that nothing comes by it.

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// The refusals with a hint each where there is one to give: who would have made what is missing, or a name that is
  /// close to it.
  ///
  /// `statements`: those that were refused for want of something, one for each refusal.
  func withSuggestions(_ refusals: [Refusal], of statements: [Statement]) -> [Refusal] {
    var made: [String: SourceRange] = [:]
    for statement in statements {
      if let name = statement.createdRelation { made[name] = statement.range }
    }
    var candidates: [NameSpace: [String]] = [:]
    return refusals.map { refusal in
      guard refusal.diagnostic.help == nil, let missing = refusal.missing else { return refusal }
      var refusal = refusal
      let name = missing.name.split(separator: ".").last.map(String.init) ?? missing.name
      if missing.what == "relation", let range = made[name] {
        refusal.diagnostic.notes.append(
          Diagnostic.Note(message: "the statement that makes it was refused", range: range)
        )
        return refusal
      }
      guard let space = Self.suggestedSpaces[missing.what] else { return refusal }
      let names = candidates[space] ?? self.names(in: space) + (space == .relation ? Array(made.keys) : [])
      candidates[space] = names
      refusal.diagnostic.help = closestName(to: name, among: names.sorted()).map { "did you mean \"\($0)\"?" }
      return refusal
    }
  }

  private static let suggestedSpaces: [String: NameSpace] = [
    "relation": .relation, "type": .type, "schema": .schema, "function": .routine, "role": .role,
    "extension": .extension, "collation": .collation, "server": .foreignServer,
  ]

  private func names(in space: NameSpace) -> [String] {
    var names = catalog.all.compactMap { id -> String? in
      guard let entry = catalog[id], entry.nameSpaces.contains(space) else { return nil }
      return entry.name
    }
    if space == .type { names += Builtins.shared.typeNames.filter { !$0.hasPrefix("_") } }
    return names
  }
}

extension Statement {
  /// The bare name of the table or view that the statement would create.
  fileprivate var createdRelation: String? {
    switch node.tag {
    case .createStmt: node.body["relation"]?.text("relname")
    case .createForeignTableStmt: node.body["base"]?["relation"]?.text("relname")
    case .viewStmt: node.body["view"]?.text("relname")
    case .createTableAsStmt: node.body["into"]?["rel"]?.text("relname")
    default: nil
    }
  }
}
