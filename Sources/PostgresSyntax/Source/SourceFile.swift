// The text of an input and places in it.

/// A file's text, as it was read: UTF-8 bytes without a byte order mark, and the name that messages use for it.
package struct SourceFile: Sendable {
  /// What a person calls it: a path, `<stdin>`, or `migration.sql` for what we printed ourselves.
  package let name: String
  /// What the name begins with before its path: `main:` of a file in that revision of git; mostly nothing.
  ///
  /// What such a file includes is looked for there.
  package let root: String
  package let text: [UInt8]

  package init(name: String, root: String = "", text: [UInt8]) {
    self.name = name
    self.root = root
    self.text = text
  }

  package init(name: String, text: String) {
    self.init(name: name, text: Array(text.utf8))
  }
}

/// A stretch of a file: byte offsets, upper one excluded.
///
/// Lines and columns are computed where something is drawn, and nowhere else.
package struct SourceRange: Hashable, Sendable {
  /// The file's index in the list of files that are read together.
  package var file: Int32
  package var lower: Int32
  package var upper: Int32

  package init(file: Int, lower: Int, upper: Int) {
    self.file = Int32(truncatingIfNeeded: file)
    self.lower = Int32(truncatingIfNeeded: lower)
    self.upper = Int32(truncatingIfNeeded: max(lower, upper))
  }

  /// Of something that stands in no file, such as the schema `public` of an empty database.
  package static let nowhere = SourceRange(file: -1, lower: 0, upper: 0)
}
