// Files that scripts ask for with `\i` and `\ir`.

/// Finds the files that psql scripts include.
package struct IncludeLoader: Sendable {
  package enum Answer: Sendable {
    case file(SourceFile)
    /// Why there is none: `No such file or directory`.
    case missing(String)
  }

  /// Reads the file at a path; the file's name must be that path, so that what it includes is found from there.
  package let load: @Sendable (_ path: String) -> Answer

  package init(load: @escaping @Sendable (_ path: String) -> Answer) { self.load = load }
}

/// The files that have been included so far, and those that are being read.
struct Inclusion {
  private let loader: IncludeLoader?
  /// In the order in which they were first asked for.
  private(set) var files: [SourceFile] = []
  private var numbers: [String: Int] = [:]
  /// The paths of the files that are being read, each included by the one before it.
  private var chain: [String] = []
  /// See ``SourceFile/root``; the same for all of them.
  private var root = ""

  init(loader: IncludeLoader? = nil) { self.loader = loader }

  /// The index that stands for an included file until all files of all scripts are counted; negative.
  static func placeholder(_ number: Int) -> Int { -2 - number }

  enum Outcome {
    case file(SourceFile, index: Int, isElsewhere: Bool)
    case failure(String)
    case cycle([String])
  }

  /// The file that `path` names in a file of the chain; `directory` is what `\cd` has made the working directory.
  mutating func find(_ path: String, isRelative: Bool, directory: String?) -> Outcome {
    guard let loader else { return .failure("included files are not read here") }
    if path == "-" { return .failure("standard input cannot be included") }
    let here = chain.last.map { parentPath(String($0.dropFirst(root.count))) } ?? ""
    let start = chain.first.map { parentPath(String($0.dropFirst(root.count))) } ?? ""
    // psql's process_file: \ir is relative to the including file, \i to the working directory, which for a
    // script of several files is mostly that of the first one.
    let usual = joinedPath(isRelative ? here : directory ?? "", path)
    var candidates = [usual]
    if !isRelative { candidates += [joinedPath(start, path), joinedPath(here, path)] }
    var reason = ""
    for (position, path) in candidates.enumerated() {
      let candidate = path.utf8.first == UInt8(ascii: "/") ? path : root + path
      if chain.contains(candidate) { return .cycle(chain.drop { $0 != candidate } + [candidate]) }
      if let number = numbers[candidate] {
        return .file(files[number], index: Self.placeholder(number), isElsewhere: position > 0)
      }
      switch loader.load(candidate) {
      case .file(let file):
        numbers[candidate] = files.count
        files.append(file)
        return .file(file, index: Self.placeholder(files.count - 1), isElsewhere: position > 0)
      case .missing(let why):
        if position == 0 { reason = why }
      }
    }
    return .failure("\(root)\(usual): \(reason)")
  }

  /// Notes that a file's reading begins.
  mutating func enter(_ file: SourceFile) {
    root = file.root
    chain.append(root + joinedPath("", String(file.name.dropFirst(root.count))))
  }

  /// Notes that the reading of the file that was entered last is over.
  mutating func leave() { chain.removeLast() }
}

/// The path of the directory that a file is in; empty for the working directory.
func parentPath(_ path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// `path` as seen from `directory`, without `.`, `..` and doubled slashes as far as that goes by the text alone.
func joinedPath(_ directory: String, _ path: String) -> String {
  let joined = path.utf8.first == UInt8(ascii: "/") || directory.isEmpty ? path : directory + "/" + path
  var parts: [Substring] = []
  for part in joined.split(separator: "/") where part != "." {
    if part == "..", let last = parts.last, last != ".." {
      parts.removeLast()
    } else {
      parts.append(part)
    }
  }
  let isAbsolute = joined.utf8.first == UInt8(ascii: "/")
  return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
}
