// Paths in revisions, as git spells them: `main:db/schema`, `:db/schema`, `main...topic:db/schema`.

/// A path in a revision, as it was given.
struct RevisionPath: Equatable {
  /// Where in git the path is looked for.
  enum Revision: Equatable {
    /// Anything that git takes for a tree: `main`, `HEAD~3`, `v1.2^{commit}`, `HEAD@{2 days ago}`.
    case tree(String)
    /// What two revisions have in common: `main...topic`.
    case mergeBase(String, String)
    /// What is staged; 0 outside a merge.
    case index(stage: Int)
  }

  let revision: Revision
  let path: String
  /// What stands before the path: `main:`.
  let root: String

  /// Reads a name as git would; nil when it can't be such a path.
  init?(_ name: String) {
    guard let colon = Self.separator(in: name) else { return nil }
    let revision = String(name[..<colon])
    let path = String(name[name.index(after: colon)...])
    if revision.isEmpty {
      if let stage = path.first?.wholeNumberValue, stage < 4, path.dropFirst().first == ":" {
        self.init(.index(stage: stage), String(path.dropFirst(2)), root: ":\(stage):")
      } else {
        self.init(.index(stage: 0), path, root: ":")
      }
    } else if let dots = revision.firstRange(of: "...") {
      // As git has it, what is left out is HEAD.
      let (left, right) = (revision[..<dots.lowerBound], revision[dots.upperBound...])
      self.init(
        .mergeBase(left.isEmpty ? "HEAD" : String(left), right.isEmpty ? "HEAD" : String(right)),
        path,
        root: revision + ":"
      )
    } else {
      guard !revision.hasPrefix("-") else { return nil }
      self.init(.tree(revision), path, root: revision + ":")
    }
  }

  private init(_ revision: Revision, _ path: String, root: String) {
    self.revision = revision
    self.path = path
    self.root = root
  }

  /// The first colon that is not within braces, as that of `HEAD@{12:30}:path` is.
  private static func separator(in name: String) -> String.Index? {
    var depth = 0
    for index in name.indices {
      switch name[index] {
      case "{": depth += 1
      case "}": depth -= 1
      case ":" where depth == 0: return index
      default: break
      }
    }
    return nil
  }
}
