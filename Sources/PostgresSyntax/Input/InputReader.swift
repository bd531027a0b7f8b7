// From what a user names on the command line to texts.

/// Reads inputs: files, directories, standard input, and the empty database.
package struct InputReader {
  /// The texts of an input, and what was wrong with it.
  package struct Input: Sendable {
    package var files: [SourceFile] = []
    package var diagnostics: [Diagnostic] = []
  }

  private var hasReadStandardInput = false

  package init() {}

  /// Reads what `name` stands for.
  ///
  /// That is the file of that name; of a directory every file below it whose name ends in `.sql`, in natural
  /// order (a directory's own files before those further down, unless their names are numbered), without those whose name or directory begins with a dot; standard input for `-`; nothing for
  /// `empty`. Links are followed.
  package mutating func read(_ name: String) -> Input {
    var input = Input()
    switch name {
    case "empty": break
    case "-":
      if hasReadStandardInput {
        input.report(.standardInputTwice())
      } else {
        hasReadStandardInput = true
        input.add(nil, name: "<stdin>")
      }
    default: read(FilePath(name), into: &input)
    }
    return input
  }

  private func read(_ path: FilePath, into input: inout Input) {
    do throws(SystemError) {
      guard case .directory(let identity) = try FileKind(of: path) else {
        return input.add(path, name: path.text)
      }
      var found: [FilePath] = []
      collect(below: path, ancestors: [identity], &found, &input)
      if found.isEmpty, input.diagnostics.isEmpty { input.report(.noSQL(path.text)) }
      for file in found { input.add(file, name: file.text) }
    } catch {
      input.report(
        error.isMissing ? .missing(path.text, nearestPath(to: path)) : .unreadable(path.text, error.message)
      )
    }
  }

  /// The SQL files below a directory, in order; directories that links lead back to are not entered again.
  private func collect(
    below directory: FilePath,
    ancestors: [[UInt64]],
    _ found: inout [FilePath],
    _ input: inout Input
  ) {
    let names: [[UInt8]]
    do throws(SystemError) {
      names = try entries(of: directory)
    } catch {
      return input.report(.unreadable(directory.text, error.message))
    }
    var listed: [Listed] = []
    for name in names where name.first != UInt8(ascii: ".") {
      let path = directory.appending(name)
      let isSQL = name.count > 4 && String(decoding: name.suffix(4), as: UTF8.self).lowercased() == ".sql"
      do throws(SystemError) {
        switch try FileKind(of: path) {
        case .file: if isSQL { listed.append(Listed(name: name, identity: nil)) }
        case .directory(let identity):
          if !ancestors.contains(identity) { listed.append(Listed(name: name, identity: identity)) }
        case .other: if isSQL { input.report(.unreadable(path.text, "not a regular file")) }
        }
      } catch {
        // A dangling link that is no SQL is nobody's business here.
        if isSQL { input.report(.unreadable(path.text, error.message)) }
      }
    }
    for entry in listed.sorted() {
      let path = directory.appending(entry.name)
      if let identity = entry.identity {
        collect(below: path, ancestors: ancestors + [identity], &found, &input)
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

  /// Reads a file; standard input when there is no path.
  fileprivate mutating func add(_ path: FilePath?, name: String) {
    do throws(SystemError) {
      var text = try contents(of: path)
      if let finding = InputFinding.binary(name, text) { return report(finding) }
      if text.starts(with: [0xef, 0xbb, 0xbf]) { text.removeFirst(3) }
      files.append(SourceFile(name: name, text: text))
    } catch {
      report(.unreadable(name, error.message))
    }
  }
}

extension IncludeLoader {
  /// Finds included files on disk.
  package static let disk = IncludeLoader { path in
    do throws(SystemError) {
      if case .directory = try FileKind(of: FilePath(path)) { return .missing("Is a directory") }
      var text = try contents(of: FilePath(path))
      if text.starts(with: [0xef, 0xbb, 0xbf]) { text.removeFirst(3) }
      return .file(SourceFile(name: path, text: text))
    } catch {
      return .missing(error.message)
    }
  }
}
