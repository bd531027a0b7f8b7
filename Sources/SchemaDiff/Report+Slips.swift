// What a user most likely meant where inputs were given in another order than a command takes them.

import CatalogModel
import Elaboration
import PostgresSyntax

extension Report {
  /// For commands that take schemas alone.
  static let changesComeAfter =
    "what changes a schema comes after it: --old SCHEMA --old CHANGE; sqldiff verify takes OLD MIGRATION NEW"

  /// Says so when what one input lacks is what another one makes: it is then a script of changes, not a schema.
  ///
  /// `folds`: of what was taken for schemas; `scripts`: of what was not.
  mutating func remarkOnScripts(among folds: [FoldResult], scripts: [[Script]] = [], help: String) {
    let made = Set(scripts.joined().flatMap(\.statements).flatMap(\.createdNames))
    for (number, fold) in folds.enumerated() {
      let lacking = Set(fold.diagnostics.compactMap(\.missingName))
      guard !lacking.isEmpty else { continue }
      let others = folds.indices.filter { $0 != number }.map { folds[$0].catalog }
      let found = lacking.filter { name in
        made.contains(name)
          || others.contains { catalog in catalog.all.contains { catalog.name(of: $0) == name } }
      }
      guard let name = found.min(),
        let place = fold.diagnostics.first(where: { $0.missingName == name })?.range
      else { continue }
      let file = files.indices.contains(Int(place.file)) ? files[Int(place.file)].name : "one of the inputs"
      add(
        Diagnostic(
          id: "swapped",
          severity: .note,
          message: "\(file) lacks \"\(name)\", which another input makes: is it a migration?",
          range: .nowhere,
          help: help
        )
      )
      return
    }
  }
}

extension Diagnostic {
  /// The bare name of what an error says does not exist.
  fileprivate var missingName: String? {
    guard severity == .error, id.hasPrefix("unknown-"), let start = message.firstIndex(of: "\"") else {
      return nil
    }
    let rest = message[message.index(after: start)...]
    return rest.firstIndex(of: "\"").flatMap { rest[..<$0].split(separator: ".").last.map(String.init) }
  }
}
