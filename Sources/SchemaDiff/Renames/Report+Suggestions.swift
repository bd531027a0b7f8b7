// What looks like a rename, and is one only when somebody says so.

import CatalogModel
import Elaboration
import PostgresSyntax

/// A rename that nobody has asked for.
public struct RenameSuggestion: Sendable {
  /// What was called something else: `column app.item.title`.
  public let object: String
  /// How it was called: `name`.
  public let oldName: String
  /// What ``ComparisonOptions/renames`` takes: `column app.item.name title`.
  public let option: String
  /// The comment to write above its declaration: `-- sqldiff: renamed from name`.
  public let comment: String
  /// Where the object is declared.
  let range: SourceRange
}

extension Report {
  /// Takes over what looks like a rename, and says so.
  ///
  /// `index`: before which of the diagnostics it is said.
  mutating func suggestRenames(
    _ found: [(old: ObjectID, new: ObjectID)],
    _ from: Catalog,
    _ to: Catalog,
    at index: Int
  ) {
    guard !found.isEmpty else { return }
    let later = Array(diagnostics[min(index, diagnostics.count)...])
    diagnostics.removeLast(later.count)
    defer { diagnostics += later }
    let names = Names(to)
    for (old, new) in found {
      guard let entry = to[new] else { continue }
      let suggestion = suggestion(from.name(of: old), new, entry, names)
      renameSuggestions.append(suggestion)
      guard renameSuggestions.count <= 3 else { continue }
      add(
        Diagnostic(
          id: "likely-rename",
          severity: .note,
          message: "\(suggestion.object) looks like what was \(suggestion.oldName)",
          range: entry.origin,
          help: "if it is, say so: \(suggestion.comment), or --rename '\(suggestion.option)'"
        )
      )
    }
    let rest = renameSuggestions.count - 3
    guard rest > 0 else { return }
    add(
      Diagnostic(
        id: "likely-rename",
        severity: .note,
        message: "\(rest) more \(rest == 1 ? "object looks" : "objects look") like a rename",
        range: .nowhere,
        help: "--suggest-renames lists them all, with what to write"
      )
    )
  }

  private func suggestion(
    _ oldName: String,
    _ new: ObjectID,
    _ entry: Catalog.Entry,
    _ names: Names
  ) -> RenameSuggestion {
    let old = quoteIdentifier(oldName)
    var path = names.catalog.names(of: new).map(quoteIdentifier)
    let name = path.removeLast()
    return RenameSuggestion(
      object: names.described(new),
      oldName: old,
      option: "\(entry.fact.objectType.lowercased()) \((path + [old]).joined(separator: ".")) \(name)",
      comment: "-- sqldiff: renamed from \(old)",
      range: entry.origin
    )
  }

  /// All suggestions, to be pasted: comments with the lines that they belong above, and options.
  public var suggestionText: String {
    var renderer = DiagnosticRenderer(files: files, isColored: false)
    var text = ""
    for suggestion in renameSuggestions {
      guard let (file, position) = renderer.position(of: suggestion.range) else { continue }
      let start = Int(suggestion.range.lower)
      let indent = file.text[..<start].suffix(while: { $0 == 0x20 || $0 == 0x09 })
      // What is not the first in its line is no neighbour of the line above.
      guard indent.count == position.column - 1 else { continue }
      let line = file.text[start...].prefix(while: { $0 != 0x0a && $0 != 0x0d })
      text += "\(file.name):\(position.line)\n"
      for part in [suggestion.comment, String(decoding: line, as: UTF8.self)] {
        text += String(decoding: indent, as: UTF8.self) + part + "\n"
      }
      text += "\n"
    }
    for suggestion in renameSuggestions { text += "--rename '\(suggestion.option)'\n" }
    return text
  }
}

extension BidirectionalCollection {
  /// The longest end of elements that are all such.
  fileprivate func suffix(while isSuch: (Element) -> Bool) -> SubSequence {
    let end = reversed().prefix(while: isSuch).count
    return suffix(end)
  }
}
