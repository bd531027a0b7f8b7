// What the tests of this target have in common.

import Testing

/// Expects an empty list, and shows it otherwise.
func expectNone(_ list: [String], _ what: String, _ location: SourceLocation = #_sourceLocation) {
  guard !list.isEmpty else { return }
  Issue.record("\(what):\n\(list.sorted().joined(separator: "\n"))", sourceLocation: location)
}
