// From what a user names on the command line to texts.

package import PostgresSyntax

/// Reads inputs: files, directories, revisions of git, standard input, and the empty database.
package struct InputReader {
  /// The texts of an input, and what was wrong with it.
  package struct Input: Sendable {
    package var files: [SourceFile] = []
    package var diagnostics: [Diagnostic] = []
    /// The layout of the migration folder that it is; nil for all others.
    package var layout: MigrationLayout?
    /// Of a directory the paths of all its SQL files, from there.
    package var paths: [String] = []
    /// What there is to say for who wants to know more.
    package var remarks: [String] = []
  }

  /// How folders are read that may be some tool's migrations.
  package enum Recognition: Sendable {
    /// By their names and contents.
    case automatic
    /// As that tool's.
    case layout(MigrationLayout)
    /// As any folder: every SQL file, in natural order.
    case off
  }

  private let recognition: Recognition
  private var hasReadStandardInput = false

  package init(_ recognition: Recognition = .automatic) { self.recognition = recognition }

  /// Reads what `name` stands for.
  ///
  /// That is the file of that name; of a directory every file below it whose name ends in `.sql`, in natural
  /// order (a directory's own files before those further down, unless their names are numbered), without those whose name or directory begins with a dot; of a folder of migrations what its tool would run; the same in a revision
  /// of git for `REV:PATH`; standard input for `-`; nothing for `empty`. Links are followed.
  package mutating func read(_ name: String) -> Input {
    var input = Input()
    switch name {
    case "empty": break
    case "-":
      if hasReadStandardInput {
        input.report(.standardInputTwice())
      } else {
        hasReadStandardInput = true
        input.addStandardInput()
        input.files = input.files.map { migratingUp($0, &input) }
      }
    default:
      // A file may well have a colon in its name.
      if let path = RevisionPath(name), (try? FileKind(of: FilePath(name))) == nil {
        read(path, name, into: &input)
      } else {
        read(FilePath(name), in: DiskTree(), into: &input) { .missing(name, nearestPath(to: FilePath(name))) }
      }
    }
    return input
  }

  /// Reads a path in a revision.
  private func read(_ path: RevisionPath, _ name: String, into input: inout Input) {
    let tree: GitTree
    do throws(Git.Failure) {
      tree = try GitTree(path)
    } catch {
      return input.report(.noRevision(name, path, error.message))
    }
    read(tree.top, in: tree, into: &input) { .notInRevision(name, path) }
  }

  private func read(
    _ path: FilePath,
    in tree: some FileTree,
    into input: inout Input,
    ifMissing: () -> InputFinding
  ) {
    do throws(SystemError) {
      guard case .directory(let identity) = try tree.kind(of: path) else {
        input.add([path], from: tree)
        input.files = input.files.map { migratingUp($0, &input) }
        return
      }
      var found: [FilePath] = []
      collect(below: path, in: tree, ancestors: [identity], &found, &input)
      if found.isEmpty, input.diagnostics.isEmpty { input.report(.noSQL(tree.name(of: path))) }
      if let list = LoadList(in: path, of: tree) { found = list.ordering(found, below: path) }
      input.add(found, from: tree)
      guard !found.isEmpty, input.files.count == found.count else { return }
      arrange(path, in: tree, found, &input)
    } catch {
      input.report(error.isMissing ? ifMissing() : .unreadable(tree.name(of: path), error.message))
    }
  }

  /// Leaves of a migration folder's files what migrates up, in the tool's order.
  private func arrange(
    _ path: FilePath,
    in tree: some FileTree,
    _ found: [FilePath],
    _ input: inout Input
  ) {
    let folder = MigrationFolder(
      path: tree.name(of: path),
      files: zip(found, input.files).map { file, source in
        MigrationFile(path: file.text(below: path), source: source)
      },
      names: Set(((try? tree.entries(of: path)) ?? []).map { String(decoding: $0, as: UTF8.self) })
    )
    input.paths = folder.files.map(\.path)
    guard let layout = layout(of: folder) else { return }
    let arranged = layout.arrange(folder)
    // A project says once what its migrations are laid out by, and has other folders besides.
    guard !arranged.files.isEmpty else { return input.report(.noMigrations(folder.path, layout.title)) }
    input.layout = layout
    input.files = arranged.files
    input.remarks.append(
      "\(folder.path): read as migrations of \(layout.title): "
        + "\(arranged.files.count) up, \(arranged.leftOut) left out"
    )
    for name in arranged.foreign { input.report(.foreignFile(name, layout.title)) }
  }

  private func layout(of folder: MigrationFolder) -> MigrationLayout? {
    switch recognition {
    case .automatic: MigrationLayout.recognised(in: folder)
    case .layout(let layout): layout
    case .off: nil
    }
  }

  /// A file by itself may have a way down below its way up.
  private func migratingUp(_ file: SourceFile, _ input: inout Input) -> SourceFile {
    let layout: MigrationLayout?
    switch recognition {
    case .automatic: layout = MigrationLayout.recognised(in: file.text)
    case .layout(let given): layout = given
    case .off: layout = nil
    }
    guard let layout, layout.marks?.begin(file.text) == true else { return file }
    input.layout = layout
    input.remarks.append("\(file.name): read as a migration of \(layout.title), up part only")
    return layout.upPart(of: file)
  }

  /// The SQL files below a directory, in order; directories that links lead back to are not entered again.
  private func collect(
    below directory: FilePath,
    in tree: some FileTree,
    ancestors: [[UInt64]],
    _ found: inout [FilePath],
    _ input: inout Input
  ) {
    let names: [[UInt8]]
    do throws(SystemError) {
      names = try tree.entries(of: directory)
    } catch {
      return input.report(.unreadable(tree.name(of: directory), error.message))
    }
    var listed: [Listed] = []
    for name in names where name.first != UInt8(ascii: ".") {
      let path = directory.appending(name)
      let isSQL = name.count > 4 && String(decoding: name.suffix(4), as: UTF8.self).lowercased() == ".sql"
      do throws(SystemError) {
        switch try tree.kind(of: path) {
        case .file: if isSQL { listed.append(Listed(name: name, identity: nil)) }
        case .directory(let identity):
          if !ancestors.contains(identity) { listed.append(Listed(name: name, identity: identity)) }
        case .other: if isSQL { input.report(.unreadable(tree.name(of: path), "not a regular file")) }
        }
      } catch {
        // A dangling link that is no SQL is nobody's business here.
        if isSQL { input.report(.unreadable(tree.name(of: path), error.message)) }
      }
    }
    for entry in listed.sorted() {
      let path = directory.appending(entry.name)
      if let identity = entry.identity {
        collect(below: path, in: tree, ancestors: ancestors + [identity], &found, &input)
      } else {
        found.append(path)
      }
    }
  }

  /// A path that exists and differs from this one by a slip in one part.
  private func nearestPath(to path: FilePath) -> String? {
    let parts = path.text.split(separator: "/")
    var directory = path.bytes.first == UInt8(ascii: "/") ? FilePath("/") : FilePath(".")
    for part in parts {
      let next = directory.appending(Array(part.utf8))
      if (try? FileKind(of: next)) != nil {
        directory = next
        continue
      }
      guard let names = try? entries(of: directory),
        let name = nearest(to: String(part), in: names.lazy.map { String(decoding: $0, as: UTF8.self) })
      else { return nil }
      let found = directory.appending(Array(name.utf8)).text
      return found.hasPrefix("./") ? String(found.dropFirst(2)) : found
    }
    return nil
  }
}

/// A file or directory among others in one.
private struct Listed: Comparable {
  let name: [UInt8]
  /// Of a directory.
  let identity: [UInt64]?

  /// Numbers give an order to files and directories alike; what has none is taken as schema first, changes below it.
  private var group: Int {
    if let first = name.first, (0x30...0x39).contains(first) { return 0 }
    return identity == nil ? 1 : 2
  }

  static func < (left: Listed, right: Listed) -> Bool {
    left.group == right.group ? naturallyPrecedes(left.name, right.name) : left.group < right.group
  }
}

extension InputReader.Input {
  fileprivate mutating func report(_ finding: InputFinding) { diagnostics.append(finding.diagnostic) }

  fileprivate mutating func addStandardInput() {
    do throws(SystemError) {
      add(try contents(of: nil), name: "<stdin>", root: "")
    } catch {
      report(.unreadable("<stdin>", error.message))
    }
  }

  /// Reads files.
  fileprivate mutating func add(_ paths: [FilePath], from tree: some FileTree) {
    for (path, content) in zip(paths, tree.contents(of: paths)) {
      switch content {
      case .success(let text): add(text, name: tree.name(of: path), root: tree.root)
      case .failure(let error): report(.unreadable(tree.name(of: path), error.message))
      }
    }
  }

  private mutating func add(_ given: [UInt8], name: String, root: String) {
    if let finding = InputFinding.binary(name, given) { return report(finding) }
    var text = given
    if text.starts(with: [0xef, 0xbb, 0xbf]) { text.removeFirst(3) }
    files.append(SourceFile(name: name, root: root, text: text))
  }
}
