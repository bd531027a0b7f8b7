// Writes a folder of a schema: what did not change is not touched, and nothing is ever half written.

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension SplitDump {
  /// The paths, from the folder, of what was changed there.
  public struct Changes: Sendable {
    /// Those of files that are new or other than before.
    public internal(set) var written: [String] = []
    /// Those of files whose objects are gone.
    public internal(set) var removed: [String] = []
  }

  /// Why the folder could not be written.
  public struct Failure: Error, CustomStringConvertible {
    /// In a sentence, with the path.
    public let description: String
  }

  /// Makes a folder hold these files and no others that were written so.
  public func write(to folder: String) throws(Failure) -> Changes {
    var changes = Changes()
    let known = existing(in: folder)
    let names = Set(files.map(\.path))
    for file in files {
      let path = "\(folder)/\(file.path)"
      if let text = try? String(contentsOfFile: path, encoding: .utf8) {
        if text == file.text { continue }
        guard text.hasPrefix(Self.mark) else {
          throw Failure(description: "\(path): there is a file that is not of sqldiff's making")
        }
      }
      try replace(path, by: file.text)
      changes.written.append(file.path)
    }
    for path in known where !names.contains(path) {
      guard unlink("\(folder)/\(path)") == 0 else { throw .last("\(folder)/\(path)") }
      changes.removed.append(path)
    }
    return changes
  }

  /// The files below the folder that were written so.
  private func existing(in folder: String) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.filter { path in
      guard path.hasSuffix(".sql") || path == Self.loader,
        let text = try? String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
      else { return false }
      return text.hasPrefix(Self.mark)
    }.sorted()
  }
}

/// Writes a file, with the folders that it is in, so that others see all of it or what was there before.
///
/// `isNew`: nothing may be there before.
func replace(_ path: String, by text: String, isNew: Bool = false) throws(SplitDump.Failure) {
  do {
    let directory = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    if !directory.isEmpty {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    }
  } catch {
    throw SplitDump.Failure(description: "\(path): \(error)")
  }
  let new = "\(path).\(getpid()).new"
  // An interruption takes effect when the file is in its place.
  var all = sigset_t()
  var before = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_BLOCK, &all, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw .last(path) }
  var rest = ArraySlice(Array(text.utf8))
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else {
      let failure = SplitDump.Failure.last(path)
      close(descriptor)
      unlink(new)
      throw failure
    }
    rest = rest.dropFirst(count)
  }
  // A link is made only where nothing has that name.
  guard close(descriptor) == 0, (isNew ? link(new, path) : rename(new, path)) == 0 else {
    let failure = SplitDump.Failure.last(path)
    unlink(new)
    throw failure
  }
  if isNew { unlink(new) }
}

extension SplitDump.Failure {
  /// In the system's words.
  static func last(_ path: String) -> Self {
    Self(description: "\(path): \(String(cString: strerror(errno)))")
  }
}
