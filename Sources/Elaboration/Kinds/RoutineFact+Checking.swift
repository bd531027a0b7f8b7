// Whether a routine's text, which the server does not look at before it is called, would be refused then.

package import CatalogModel
import Expressions
import PostgresSyntax

/// Checks the texts of LANGUAGE sql routines with a catalog that is whole (fmgr_sql_validator).
///
/// Which schemas a text finds its names in depends on who calls it. Only what is refused however they are searched counts.
package struct RoutineTexts {
  private var elaboration: Elaboration
  private let schemas: [String]

  /// Nil when nothing can be parsed at all.
  package init?(_ catalog: Catalog) {
    guard let reader = Elaboration.reader(of: catalog) else { return nil }
    elaboration = reader
    schemas = catalog.roots(.schema).map(catalog.name).sorted()
  }

  /// What is wrong with a routine's text; nil when nothing is, or it can't be told.
  package mutating func objection(to id: ObjectID) -> String? {
    let catalog = elaboration.catalog
    guard let fact = catalog.fact(id, as: RoutineFact.self), fact.language == .sql,
      case .source(let text) = fact.body,
      // The types of the arguments are those of each call.
      !fact.arguments.contains(where: { catalog.name(of: $0.type.type).hasPrefix("any") })
    else { return nil }
    let script = parseScript(SourceFile(name: "routine", text: text), index: -1)
    if let problem = script.diagnostics.first(where: { $0.severity == .error }) { return problem.message }
    var objection: String?
    for path in paths(fact, catalog.name(of: catalog.schema(of: id))) {
      guard let refusal = refusal(of: script, fact, named: catalog.name(of: id), path) else { return nil }
      objection = objection ?? refusal
    }
    return objection
  }

  /// The ways in which the schemas may be searched, the likeliest first.
  private func paths(_ fact: RoutineFact, _ own: String) -> [[String]] {
    if let set = fact.settings.first(where: { $0.name == "search_path" }) { return [set.values] }
    let others = schemas.filter { $0 != own && $0 != "public" }
    return [["public", own] + others, [own, "public"] + others]
  }

  /// What the server would say of the text with that search_path.
  private mutating func refusal(of script: Script, _ fact: RoutineFact, named name: String, _ path: [String])
    -> String?
  {
    let before = elaboration
    defer { elaboration = before }
    elaboration.session = Session(searchPath: path)
    let scope = ExpressionScope.arguments(
      fact.inputs.map { ExpressionScope.Argument(name: $0.name.isEmpty ? nil : $0.name, type: $0.type) },
      of: name
    )
    return withExtendedLifetime(script) {
      for statement in script.statements {
        // What others do may be what the rest needs.
        guard statement.node.isQuery else { return nil }
        elaboration.statement = statement
        do throws(Refusal) {
          _ = try analyzeQuery(statement.node, in: scope, with: &elaboration)
        } catch {
          return error.missing == nil || !elaboration.hasUnknownExtensions ? error.diagnostic.message : nil
        }
      }
      return nil
    }
  }
}

extension Node {
  /// Whether it reads or changes rows, and nothing else.
  fileprivate var isQuery: Bool {
    if let query = self.as(.selectStmt) { return query["intoClause"] == nil }
    return [.insertStmt, .updateStmt, .deleteStmt, .mergeStmt].contains(tag)
  }
}
