// What is said in the same words about many places, said once.

import PostgresSyntax

extension Elaboration {
  /// How notes about further places read, by the id of what is gathered; those with a limit are counted from there on.
  private static let gathered: [String: (message: @Sendable (Diagnostic) -> String, limit: Int)] = [
    unreadCode: ({ _ in "nor here" }, .max),
    Diagnostic.undecided: ({ _ in "and here" }, 5),
    Diagnostic.assumed: ({ _ in "and here" }, 1),
    Diagnostic.assumedObject: ({ "so is " + ($0.message.split(separator: " is taken").first ?? "") }, .max),
    Diagnostic.opaqueObject: ({ "so is " + ($0.message.split(separator: " is taken").first ?? "") }, .max),
  ]

  /// Puts together what is said in the same words about several places, and what comes from extensions that are not known.
  mutating func gatherDiagnostics() {
    var firsts: [String: Int] = [:]
    var counts: [String: Int] = [:]
    var result: [Diagnostic] = []
    for diagnostic in diagnostics {
      guard let (message, limit) = Self.gathered[diagnostic.id] else {
        result.append(diagnostic)
        continue
      }
      let isGatheredById = [Diagnostic.opaqueObject, Diagnostic.assumedObject].contains(diagnostic.id)
      let key = isGatheredById ? diagnostic.id : diagnostic.message
      guard let first = firsts[key] else {
        firsts[key] = result.count
        result.append(diagnostic)
        continue
      }
      counts[key, default: 0] += 1
      if counts[key, default: 0] <= limit {
        result[first].notes.append(Diagnostic.Note(message: message(diagnostic), range: diagnostic.range))
      }
    }
    for (key, count) in counts {
      guard let first = firsts[key], count > result[first].notes.count else { continue }
      let more = count - result[first].notes.count
      let message = more == 1 ? "and in 1 more place" : "and in \(more) more places"
      result[first].notes.append(Diagnostic.Note(message: message, range: .nowhere))
    }
    diagnostics = result
  }
}
