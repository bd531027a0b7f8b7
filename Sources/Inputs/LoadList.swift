// The file of a folder that loads the others with psql, in an order that a server takes.

import PostgresSyntax

/// A list of a folder's files, as `sqldiff dump --split` writes it.
package struct LoadList {
  /// Its name, without `.sql`, so that it is not read for one of the schema's own.
  package static let name = "load.psql"

  /// The line that every file of such a folder begins with, by which files are known that may be replaced or removed.
  package static let mark = "-- Written by sqldiff dump --split; changes are overwritten."

  private let places: [String: Int]

  /// The one in that folder; nil where there is none, or one of someone else's making.
  init?(in folder: FilePath, of tree: some FileTree) {
    let path = folder.bytes.isEmpty ? FilePath(Self.name) : folder.appending(Array(Self.name.utf8))
    guard case .file? = try? tree.kind(of: path), case .success(let bytes)? = tree.contents(of: [path]).first
    else {
      return nil
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first.map(String.init) == Self.mark else { return nil }
    let listed = lines.filter { $0.hasPrefix("\\ir ") }.map { String($0.dropFirst(4)) }
    places = Dictionary(zip(listed, listed.indices)) { first, _ in first }
  }

  /// The files in its order, then those that it does not know of.
  func ordering(_ files: [FilePath], below folder: FilePath) -> [FilePath] {
    files.enumerated().map { place, file in
      (key: (places[file.text(below: folder)] ?? places.count, place), file: file)
    }.sorted { $0.key < $1.key }.map(\.file)
  }
}

extension FilePath {
  /// The path from a folder that it is in.
  func text(below folder: FilePath) -> String {
    let start = folder.bytes.isEmpty ? 0 : folder.appending([0x78]).bytes.count - 1
    return FilePath(Array(bytes.dropFirst(start))).text
  }
}
