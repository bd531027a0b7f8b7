// What the tool says about its input: a value with a stable id, a place, and what to do. Drawn elsewhere.

/// An error, warning or note about a place in the input.
package struct Diagnostic: Sendable, Hashable, Error {
  package enum Severity: String, Sendable, Comparable {
    case note, warning, error

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }

  /// A further place that explains the first one.
  package struct Note: Sendable, Hashable {
    package var message: String
    package var range: SourceRange

    package init(message: String, range: SourceRange) {
      self.message = message
      self.range = range
    }
  }

  /// Stable, documented and never reused for something else, in kebab-case: `unknown-column`.
  package var id: String
  package var severity: Severity
  /// In PostgreSQL's own words where it has a message for this.
  package var message: String
  package var range: SourceRange
  package var notes: [Note]
  /// What to do, as a sentence such as `did you mean "price"?`.
  package var help: String?

  package init(
    id: String,
    severity: Severity = .error,
    message: String,
    range: SourceRange,
    notes: [Note] = [],
    help: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.range = range
    self.notes = notes
    self.help = help
  }
}

extension Diagnostic {
  /// The same with its files' indices replaced.
  func replacingFile(_ replacement: (Int) -> Int) -> Diagnostic {
    var copy = self
    copy.range.file = Int32(truncatingIfNeeded: replacement(Int(range.file)))
    for index in notes.indices {
      copy.notes[index].range.file = Int32(truncatingIfNeeded: replacement(Int(notes[index].range.file)))
    }
    return copy
  }
}
