// Small schemas in files, for tests of the command.

import TestSupport

/// Runs the command on two texts, each in a file of its own.
func sqldiff(_ options: String..., old: String, new: String) async throws -> ToolOutcome {
  try await ScratchFolder.with { folder in
    let old = try folder.write(old, to: "old.sql")
    let new = try folder.write(new, to: "new.sql")
    return try await sqldiff(options + [old, new])
  }
}

/// A text with a place marked by `▸`: the text without it, and the place as compilers write it.
struct Marked {
  let text: String
  /// `line:column` of each mark, both from 1, columns in characters.
  let places: [String]

  init(_ marked: String) {
    var places: [String] = []
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      number,
      line in
      let parts = line.split(separator: "▸", omittingEmptySubsequences: false)
      var column = 1
      for part in parts.dropLast() {
        column += part.count
        places.append("\(number + 1):\(column)")
      }
      return parts.joined()
    }
    text = lines.joined(separator: "\n")
    self.places = places
  }
}
