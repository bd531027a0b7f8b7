// A new migration in a folder: the names of its files.

/// What a layout names new files by.
package struct NewMigration: Sendable {
  /// A file to be written.
  package struct File: Sendable {
    /// What goes in.
    package enum Way: Sendable {
      case up, down
      /// Both, with the lines that part them; the way up may need none.
      case both(up: String?, down: String)
    }

    /// From the folder.
    package let path: String
    package let way: Way
    /// Whether the folder does well without it: written only where it has such files already.
    package var isOptional = false
  }

  /// The paths of the folder's files.
  let paths: [String]
  /// What the migration does, as part of a name: `add_kite_tail`.
  let slug: String
  /// Now, as year, month, day, hour, minute and second.
  let now: [Int]
  /// Now, in milliseconds since 1970.
  let milliseconds: Int64

  package init(paths: [String], slug: String, now: [Int], milliseconds: Int64) {
    self.paths = paths
    self.slug = slug
    self.now = now
    self.milliseconds = milliseconds
  }

  /// The names of the folder's files, without folders.
  var names: [String] { paths.map { String($0.split(separator: "/").last ?? "") } }

  /// The names of the folders that hold files.
  var folders: [String] { paths.compactMap { $0.split(separator: "/").dropLast().last.map(String.init) } }

  var leadingNumbers: [String] { names.compactMap { MigrationFile.leadingDigits(of: $0).map(String.init) } }

  /// A version that comes after all of those, in the form that the last of them has: a number, or a time.
  ///
  /// What goes in:
  ///   - first: the version of the first migration; a time where there is none.
  ///   - withDashes: whether a first time has dashes, as diesel's.
  func version(after versions: [String], first: String?, withDashes: Bool = false) -> String {
    let last = versions.max { Digits($0.filter(\.isNumber)) < Digits($1.filter(\.isNumber)) }
    guard let last else { return first ?? stamp(withDashes: withDashes) }
    let digits = last.filter(\.isNumber)
    let next: String
    switch digits.count {
    case 14...: next = stamp(withDashes: last.contains("-"))
    case 13: next = String(milliseconds)
    case 10...12 where digits.hasPrefix("1") && !last.contains("-"): next = String(milliseconds / 1000)
    default: next = ""
    }
    if !next.isEmpty, Digits(digits.prefix(14)) < Digits(next.filter(\.isNumber)) { return next }
    return incremented(last)
  }

  private func stamp(withDashes: Bool) -> String {
    let parts = now.enumerated().map { padded(String($0.element), to: $0.offset == 0 ? 4 : 2) }
    guard withDashes else { return parts.joined() }
    return parts[..<3].joined(separator: "-") + "-" + parts[3...].joined()
  }

  /// The last number in the version, plus one.
  private func incremented(_ version: String) -> String {
    var characters = Array(version)
    var index = characters.count - 1
    while index >= 0 {
      guard let digit = characters[index].wholeNumberValue else { break }
      if digit < 9 {
        characters[index] = Character(String(digit + 1))
        return String(characters)
      }
      characters[index] = "0"
      index -= 1
    }
    characters.insert("1", at: index + 1)
    return String(characters)
  }

  private func padded(_ text: String, to width: Int) -> String {
    String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

extension MigrationLayout {
  /// The files for a new migration in a folder that follows this layout.
  package func files(for new: NewMigration) -> [NewMigration.File] { newFiles(new) }
}
