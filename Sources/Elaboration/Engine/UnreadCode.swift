// What is said about code that was not run: each piece with its place, and first of all what is missing because of it.

import CatalogModel
import PostgresSyntax

extension Elaboration {
  static let unreadCode = "code-not-run"

  /// The one error to read first when statements could not be read and code was not run that may make what they need;
  /// nil when all code was read.
  func unreadCode(behind refusals: [Refusal]) -> Diagnostic? {
    guard let first = diagnostics.first(where: { $0.id == Self.unreadCode }), !refusals.isEmpty else {
      return nil
    }
    var notes: [Diagnostic.Note] = []
    var seen: Set<Refusal.Missing> = []
    for refusal in refusals {
      guard let missing = refusal.missing, seen.insert(missing).inserted else { continue }
      notes.append(Diagnostic.Note(message: refusal.diagnostic.message, range: refusal.diagnostic.range))
    }
    let more = notes.count - Self.shownNames
    if more > 0 {
      notes.removeLast(more)
      notes.append(
        Diagnostic.Note(message: more == 1 ? "and 1 more name" : "and \(more) more names", range: .nowhere)
      )
    }
    let needs = refusals.count == 1 ? "what 1 statement needs" : "what \(refusals.count) statements need"
    return Diagnostic(
      id: "made-by-code",
      message: "\(needs) is not there: it may be made by code that would have to run, such as this",
      range: first.range,
      notes: notes,
      help: "load the files into a database, and compare what pg_dump --schema-only says of it"
    )
  }

  private static let shownNames = 5
}
