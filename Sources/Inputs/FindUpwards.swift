// Finds a project's files.

#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// The path of the file of that name that is nearest above the first of the inputs that is on disk, or above the working
/// directory; nil when there is none.
package func findUpwards(_ name: String, from inputs: [String]) -> String? {
  let start = inputs.first { $0 != "-" && $0 != "empty" && (try? FileKind(of: FilePath($0))) != nil } ?? "."
  // Links and `..` are seen through, and a path that is below the working directory is shown from there.
  guard
    let path = realpath(start, nil).map({ pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    })
  else { return nil }
  let here = realpath(".", nil).map { pointer in
    defer { free(pointer) }
    return String(cString: pointer) + "/"
  }
  var directory = FilePath(path)
  if case .directory? = try? FileKind(of: directory) {} else { directory = directory.parent }
  while true {
    let candidate = directory.bytes.isEmpty ? FilePath("/" + name) : directory.appending(Array(name.utf8))
    if case .file? = try? FileKind(of: candidate) {
      let text = candidate.text
      return here.map { text.hasPrefix($0) ? String(text.dropFirst($0.count)) : text } ?? text
    }
    guard !directory.bytes.isEmpty else { return nil }
    directory = directory.parent
  }
}

/// A file's text; nil when it can't be read.
package func textOfFile(_ path: String) -> String? {
  (try? contents(of: FilePath(path))).map { String(decoding: $0, as: UTF8.self) }
}
