// A folder for the files of one test, gone afterwards.

import Foundation

/// A temporary folder.
package struct ScratchFolder: Sendable {
  private let url: URL

  /// Makes a folder, and removes it when the work is through.
  package static func with<Result>(_ work: (ScratchFolder) async throws -> Result) async throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "sqldiff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    return try await work(ScratchFolder(url: url))
  }

  /// The path of something in the folder.
  package func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file, with the folders that it is to be in.
  ///
  /// - Parameters:
  ///   - text: what is to be in it.
  ///   - name: its path in the folder.
  /// - Returns: its whole path.
  /// - Throws: when the file system does.
  package func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file of any bytes.
  package func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: file)
    return file.path
  }
}
