// The files of a revision, read from git's objects; the work tree is not looked at.

import PostgresSyntax

#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// The part of a revision that is below a path: listed once, its files read all together.
struct GitTree: FileTree {
  let root: String
  /// The path that was asked for, from the repository's top, without `.` and `..`.
  let top: FilePath
  /// The objects of files and links, by path.
  private var objects: [FilePath: Object] = [:]
  /// The names in each directory.
  private var directories: [FilePath: Set<[UInt8]>] = [:]

  private struct Object {
    let name: String
    let isLink: Bool
  }

  /// Lists what the revision has at and below the path.
  init(_ given: RevisionPath) throws(Git.Failure) {
    root = given.root
    top = FilePath(try Self.fromTop(given.path))
    let revision: RevisionPath.Revision
    switch given.revision {
    case .mergeBase(let left, let right):
      let base: String
      do { base = try Git.line(["merge-base", left, right]) } catch {
        guard error.message == "git gave no reason" else { throw error }
        throw Git.Failure(message: "\(left) and \(right) have no commit in common")
      }
      revision = .tree(base)
    case let other: revision = other
    }
    try list(top, revision, linksLeft: 8)
  }

  /// The path from the top of the repository: git takes `./x` and `../x` from the working directory.
  private static func fromTop(_ path: String) throws(Git.Failure) -> String {
    guard path == "." || path == ".." || path.hasPrefix("./") || path.hasPrefix("../") else {
      return normalized(path)
    }
    return normalized(try Git.line(["rev-parse", "--show-prefix"]) + path)
  }

  private static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", !parts.isEmpty { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// Adds what is at and below a path: a record for each file, `mode … object…<tab>path<NUL>`.
  private mutating func list(_ path: FilePath, _ revision: RevisionPath.Revision, linksLeft: Int)
    throws(Git.Failure)
  {
    let listing: [UInt8]
    var stage: Int?
    let paths = path.bytes.isEmpty ? [] : [path.text]
    switch revision {
    case .tree(let tree):
      listing = try Git.run(["ls-tree", "-r", "-z", "--full-tree", tree, "--"] + paths)
    case .index(let wanted):
      stage = wanted
      // ls-files looks below the working directory, and gives an empty list for what is not there.
      let top = try Git.line(["rev-parse", "--show-toplevel"])
      listing = try Git.run(["-C", top, "ls-files", "--stage", "-z", "--"] + paths)
    case .mergeBase: return
    }
    var links: [FilePath] = []
    for record in listing.split(separator: 0) {
      guard let tab = record.firstIndex(of: 0x09) else { continue }
      let fields = record[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 3 else { continue }
      let path = FilePath(Array(record[(tab + 1)...]))
      if let stage {
        guard fields[2] == String(stage) else { continue }
        add(path, Object(name: fields[1], isLink: fields[0] == "120000"))
      } else if fields[1] == "blob" {
        add(path, Object(name: fields[2], isLink: fields[0] == "120000"))
      }
      if fields[0] == "120000" { links.append(path) }
    }
    guard linksLeft > 0 else { return }
    // What links lead to may lie elsewhere in the revision.
    for (link, content) in zip(links, contents(of: links)) {
      guard let content = try? content.get() else { continue }
      let directory = link.parent.text
      let target = FilePath(Self.normalized(directory + "/" + String(decoding: content, as: UTF8.self)))
      targets[link] = target
      if objects[target] == nil, directories[target] == nil {
        try list(target, revision, linksLeft: linksLeft - 1)
      }
    }
  }

  /// Where links lead.
  private var targets: [FilePath: FilePath] = [:]

  private mutating func add(_ path: FilePath, _ object: Object) {
    objects[path] = object
    var child = path
    while !child.bytes.isEmpty {
      let parent = child.parent
      let isNew = directories[parent, default: []].insert(child.lastName).inserted
      guard isNew else { return }
      child = parent
    }
  }

  /// The path with every link followed.
  private func resolved(_ path: FilePath) -> FilePath {
    var path = path
    for _ in 0..<8 {
      if let target = targets[path] {
        path = target
        continue
      }
      // A directory on the way may be a link.
      guard objects[path] == nil, directories[path] == nil, !path.bytes.isEmpty else { return path }
      let parent = resolved(path.parent)
      guard parent != path.parent else { return path }
      path = parent.bytes.isEmpty ? FilePath(path.lastName) : parent.appending(path.lastName)
    }
    return path
  }

  func kind(of path: FilePath) throws(SystemError) -> FileKind {
    let path = resolved(path)
    if objects[path] != nil { return .file }
    // The path tells directories apart well enough: links lead to paths.
    if directories[path] != nil { return .directory(identity: path.bytes.map(UInt64.init)) }
    throw SystemError(code: ENOENT)
  }

  func entries(of path: FilePath) throws(SystemError) -> [[UInt8]] {
    guard let names = directories[resolved(path)] else { throw SystemError(code: ENOENT) }
    return Array(names)
  }

  /// One run of `git cat-file --batch`: `object type size<LF>contents<LF>` for each line that it reads.
  func contents(of paths: [FilePath]) -> [Result<[UInt8], SystemError>] {
    let wanted = paths.map { objects[resolved($0)]?.name }
    let request = wanted.compactMap { $0 }.map { $0 + "\n" }.joined()
    guard !request.isEmpty, let answer = try? Git.run(["cat-file", "--batch"], input: Array(request.utf8))
    else { return paths.map { _ in .failure(SystemError(code: ENOENT)) } }
    var cursor = 0
    return wanted.map { name in
      guard name != nil, let end = answer[cursor...].firstIndex(of: 0x0a) else {
        return .failure(SystemError(code: ENOENT))
      }
      let header = answer[cursor..<end].split(separator: 0x20)
      cursor = end + 1
      guard header.count == 3, let size = Int(String(decoding: header[2], as: UTF8.self)),
        cursor + size <= answer.count
      else { return .failure(SystemError(code: EIO)) }
      defer { cursor += size + 1 }
      return .success(Array(answer[cursor..<cursor + size]))
    }
  }
}

extension GitTree {
  /// Branches and tags, for who misspelt one.
  static func revisions() -> [String] {
    let names = try? Git.line(["for-each-ref", "--format=%(refname:short)"])
    return (names?.split(separator: "\n").map(String.init) ?? []) + ["HEAD"]
  }

  /// Whether the working directory lies in a repository at all.
  static var isThere: Bool { (try? Git.line(["rev-parse", "--git-dir"])) != nil }
}

extension FilePath {
  /// The path of the directory that this is in; empty at the top.
  var parent: FilePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath([]) }
    return FilePath(Array(bytes[..<slash]))
  }

  var lastName: [UInt8] {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return bytes }
    return Array(bytes[(slash + 1)...])
  }
}
