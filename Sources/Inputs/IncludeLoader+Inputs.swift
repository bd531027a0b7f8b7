// Finds what scripts include where the scripts are.

package import PostgresSyntax

extension IncludeLoader {
  /// Finds included files: on disk, those of a revision in that revision.
  package static let inputs = IncludeLoader { name in
    do throws(SystemError) {
      let path = FilePath(name)
      if case .directory = try FileKind(of: path) { return .missing("Is a directory") }
      return .file(source(name, root: "", try contents(of: path)))
    } catch {
      guard error.isMissing, let path = RevisionPath(name) else { return .missing(error.message) }
      return included(path, error)
    }
  }

  private static func included(_ path: RevisionPath, _ missing: SystemError) -> Answer {
    do throws(Git.Failure) {
      let tree = try GitTree(path)
      do throws(SystemError) {
        guard case .file = try tree.kind(of: tree.top) else { return .missing("Is a directory") }
        guard let text = try tree.contents(of: [tree.top]).first?.get() else {
          return .missing(missing.message)
        }
        return .file(source(tree.name(of: tree.top), root: tree.root, text))
      } catch {
        return .missing(error.message)
      }
    } catch {
      return .missing(error.message)
    }
  }

  private static func source(_ name: String, root: String, _ given: [UInt8]) -> SourceFile {
    var text = given
    if text.starts(with: [0xef, 0xbb, 0xbf]) { text.removeFirst(3) }
    return SourceFile(name: name, root: root, text: text)
  }
}
