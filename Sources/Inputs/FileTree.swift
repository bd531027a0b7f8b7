// Where inputs lie: on disk, or in a revision of git.

import PostgresSyntax

/// Something that has files in folders, each with a path.
protocol FileTree {
  /// What stands before a path when it is shown: `main:`; nothing on disk.
  var root: String { get }

  /// What stands at a path; follows links.
  func kind(of path: FilePath) throws(SystemError) -> FileKind

  /// The names in a directory, in no order.
  func entries(of path: FilePath) throws(SystemError) -> [[UInt8]]

  /// The bytes of many files, in their order: some trees give them faster together.
  func contents(of paths: [FilePath]) -> [Result<[UInt8], SystemError>]
}

extension FileTree {
  func name(of path: FilePath) -> String { root + path.text }
}

/// The disk.
struct DiskTree: FileTree {
  let root = ""

  func kind(of path: FilePath) throws(SystemError) -> FileKind { try FileKind(of: path) }

  func entries(of path: FilePath) throws(SystemError) -> [[UInt8]] { try Inputs.entries(of: path) }

  func contents(of paths: [FilePath]) -> [Result<[UInt8], SystemError>] {
    paths.map { path in
      Result { () throws(SystemError) -> [UInt8] in try Inputs.contents(of: path) }
    }
  }
}
