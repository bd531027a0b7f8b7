// Files and directories by POSIX calls: names are bytes there, and thousands of files cost little.

#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// A path as the system has it: bytes that need not be UTF-8.
struct FilePath: Hashable, Sendable {
  /// Without a NUL.
  private(set) var bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// As messages show it.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Of something in the directory that this is the path of.
  func appending(_ name: [UInt8]) -> FilePath {
    if bytes.isEmpty { return FilePath(name) }
    return FilePath(bytes.last == UInt8(ascii: "/") ? bytes + name : bytes + [UInt8(ascii: "/")] + name)
  }

  fileprivate func withCString<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
    (bytes + [0]).withUnsafeBytes { buffer in
      // An array with at least the NUL has an address.
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { preconditionFailure("no bytes") }
      return body(start)
    }
  }
}

/// Why the system did not do something, in its own words.
struct SystemError: Error {
  let code: Int32

  static var last: SystemError { SystemError(code: errno) }

  var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  var message: String { String(cString: strerror(code)) }
}

/// What stands at a path.
enum FileKind {
  case file
  /// With what tells a directory from all others, to notice when links lead back to it.
  case directory(identity: [UInt64])
  /// A pipe or a device: may be read when it is asked for by name.
  case other

  /// Follows links.
  init(of path: FilePath) throws(SystemError) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else { throw .last }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR:
      self = .directory(identity: [
        UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino),
      ])
    default: self = .other
    }
  }
}

/// The names in a directory, without `.` and `..`, in no order.
func entries(of path: FilePath) throws(SystemError) -> [[UInt8]] {
  guard let directory = path.withCString({ opendir($0) }) else { throw .last }
  defer { closedir(directory) }
  var names: [[UInt8]] = []
  while let entry = readdir(directory) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    if name != [0x2e], name != [0x2e, 0x2e] { names.append(name) }
  }
  return names
}

/// The bytes of the file at `path`; of standard input when there is no path.
func contents(of path: FilePath?) throws(SystemError) -> [UInt8] {
  var descriptor: Int32 = 0
  if let path {
    descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .last }
  }
  defer { if path != nil { close(descriptor) } }
  var status = stat()
  // A guess: pipes have no size, and a file may grow while it is read.
  var capacity = 1 << 16
  if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
    capacity = Int(status.st_size) + 1
  }
  var contents: [UInt8] = []
  while true {
    var failure: SystemError?
    let piece = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < buffer.count {
        let got = read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = .last }
        if got <= 0 { return }
        count += got
      }
    }
    if let failure { throw failure }
    contents = contents.isEmpty ? piece : contents + piece
    if piece.count < capacity { return contents }
    capacity = max(capacity, 1 << 16)
  }
}
