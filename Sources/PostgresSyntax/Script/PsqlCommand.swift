// psql's backslash commands, by what they mean for a script that is only read.

/// What a backslash command does to the reading of a script.
enum PsqlCommand {
  /// `\g` and others: sends the statement that stands before it, as `;` does.
  case send(PsqlSend)
  case condition(PsqlCondition)
  case set, unset
  /// `\i` and `\ir`.
  case include(isRelative: Bool)
  case connect
  case changeDirectory
  /// `\copy`, which may be followed by data.
  case copy
  /// `\r`: forgets the statement that stands before it.
  case reset
  /// `\q`: ends the file.
  case quit
  /// Sets a variable to what only a run can tell.
  case setFromOutside
  /// Does something beyond the schema; said in a note.
  case skipped(takesLine: Bool)
  /// Changes nothing; the number of arguments does not matter.
  case nothing(takesLine: Bool)

  enum PsqlSend {
    case plain
    /// `\gset` sets variables from the result.
    case set
    /// `\gexec` runs the result as SQL.
    case execute
    /// `\gdesc` only describes the statement.
    case describe
  }

  enum PsqlCondition {
    case `if`, elif, `else`, endif
  }

  /// The command of that name; nil when psql has none.
  init?(_ name: String) {
    switch name {
    case "g", "gx", "crosstabview", "watch": self = .send(.plain)
    case "gset": self = .send(.set)
    case "gexec": self = .send(.execute)
    case "gdesc": self = .send(.describe)
    case "if": self = .condition(.if)
    case "elif": self = .condition(.elif)
    case "else": self = .condition(.else)
    case "endif": self = .condition(.endif)
    case "set": self = .set
    case "unset": self = .unset
    case "i", "include": self = .include(isRelative: false)
    case "ir", "include_relative": self = .include(isRelative: true)
    case "c", "connect": self = .connect
    case "cd": self = .changeDirectory
    case "copy": self = .copy
    case "r", "reset": self = .reset
    case "q", "quit": self = .quit
    case "prompt", "getenv": self = .setFromOutside
    case "!": self = .skipped(takesLine: true)
    case "e", "edit", "ef", "ev", "lo_import", "lo_unlink", "password", "encoding":
      self = .skipped(takesLine: name == "ef" || name == "ev")
    case "h", "help", "sf", "sf+", "sv", "sv+": self = .nothing(takesLine: true)
    case "a", "bind", "bind_named", "C", "close_prepared", "conninfo", "copyright", "echo", "endpipeline",
      "errverbose", "f", "flush", "flushrequest", "getresults", "H", "html", "l", "l+", "list", "list+",
      "lo_export", "lo_list", "lo_list+", "o", "out", "p", "parse", "print", "pset", "qecho", "restrict", "s",
      "sendpipeline", "setenv", "startpipeline", "syncpipeline", "t", "T", "timing", "unrestrict", "w",
      "warn", "write", "x",
      "z", "zS", "?", "lx", "lx+", "zx":
      self = .nothing(takesLine: false)
    case _ where name.hasPrefix("d"): self = .nothing(takesLine: false)
    default: return nil
    }
  }
}

/// The branches of `\if … \endif` that a place in a file is in.
struct PsqlConditions {
  private enum Branch {
    /// The branch that is read.
    case taken
    /// No branch was taken yet.
    case waiting
    /// One was taken, or none can be.
    case passed
    case takenElse, passedElse
  }

  private var branches: [(branch: Branch, place: Range<Int>)] = []

  /// Whether what stands here is read.
  var isActive: Bool {
    switch branches.last?.branch {
    case nil, .taken, .takenElse: true
    case .waiting, .passed, .passedElse: false
    }
  }

  /// Where each `\if` stands that no `\endif` has closed.
  var open: [Range<Int>] { branches.map(\.place) }

  /// Whether the next `\elif` must be evaluated.
  var isWaiting: Bool { branches.last?.branch == .waiting }

  mutating func begin(_ isTrue: Bool, at place: Range<Int>) {
    branches.append((isActive ? (isTrue ? .taken : .waiting) : .passed, place))
  }

  /// Enters the `\elif` branch; false when it cannot stand here.
  mutating func elseIf(_ isTrue: Bool) -> Bool {
    switch branches.last?.branch {
    case .waiting: replaceLast(isTrue ? .taken : .waiting)
    case .taken, .passed: replaceLast(.passed)
    case .takenElse, .passedElse, nil: return false
    }
    return true
  }

  /// Enters the `\else` branch; false when it cannot stand here.
  mutating func otherwise() -> Bool {
    switch branches.last?.branch {
    case .waiting: replaceLast(.takenElse)
    case .taken, .passed: replaceLast(.passedElse)
    case .takenElse, .passedElse, nil: return false
    }
    return true
  }

  /// Leaves the innermost `\if`; false when there is none.
  mutating func end() -> Bool { branches.popLast() != nil }

  var isInside: Bool { !branches.isEmpty }

  private mutating func replaceLast(_ branch: Branch) { branches[branches.count - 1].branch = branch }
}
