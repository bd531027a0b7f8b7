// .sqldiff.yml: what holds for a project, so that nobody has to say it each time.

import Inputs
import PostgresSyntax

/// What a project has decided.
public struct Configuration: Sendable {
  /// A key with its value, and where it stands.
  public struct Setting: Sendable {
    /// As it is written: `search-path`.
    public let key: String
    /// One, or as many as the list has.
    public let values: [String]
    /// `.sqldiff.yml:3:1`.
    public let place: String
  }

  /// What is wrong with a configuration, with its place.
  public struct Failure: Error, CustomStringConvertible {
    /// In a sentence, with the place.
    public let description: String
  }

  /// The file; nil where there is none.
  public private(set) var path: String?
  /// What it decides, in the order in which it stands there.
  public private(set) var settings: [Setting] = []

  /// The name of the file that is looked for.
  public static let fileName = ".sqldiff.yml"

  /// No configuration.
  public init() {}

  /// The one nearest to the inputs: in the folder of the first that is on disk, or above it.
  public init(near inputs: [String]) throws(Failure) {
    self.init()
    if let path = findUpwards(Self.fileName, from: inputs) { self = try Configuration(at: path) }
  }

  /// The one in that file.
  public init(at path: String) throws(Failure) {
    self.path = path
    guard let text = textOfFile(path) else {
      throw Failure(description: "\(path): No such file or directory")
    }
    let node: YAMLNode?
    do {
      node = try YAMLNode.document(in: text)
    } catch {
      throw Failure(description: "\(path):\(error.line):\(error.column): \(error.message)")
    }
    guard let node else { return }
    guard case .mapping(let mapping) = node.content else {
      throw Failure(description: "\(path):1:1: keys and values are wanted")
    }
    for (keyNode, value) in mapping {
      let place = Self.place(of: keyNode, path)
      let name = keyNode.string ?? ""
      guard let key = Key.all.first(where: { $0.name == name }) else {
        let help = nearestName(to: name, in: Key.all.map(\.name)).map { "; did you mean \"\($0)\"?" } ?? ""
        throw Failure(description: "\(place): there is no key \"\(name)\"\(help)")
      }
      settings.append(Setting(key: name, values: try Self.values(of: value, for: key, path), place: place))
    }
  }

  private static func values(of node: YAMLNode, for key: Key, _ path: String) throws(Failure) -> [String] {
    let place = place(of: node, path)

    func value(_ text: String, at node: YAMLNode) throws(Failure) -> String {
      guard let problem = key.problem(text) else { return text }
      throw Failure(description: "\(Self.place(of: node, path)): \(problem)")
    }

    switch (key.form, node.content) {
    case (.list, .sequence(let items)):
      var values: [String] = []
      for item in items {
        guard let text = item.string else {
          throw Failure(description: "\(Self.place(of: item, path)): a text is wanted")
        }
        values.append(try value(text, at: item))
      }
      return values
    case (.list, .scalar(let text)), (.text, .scalar(let text)): return [try value(text, at: node)]
    case (.flag, .scalar(let text)):
      guard let flag = node.bool else {
        throw Failure(description: "\(place): \"\(key.name)\" is true or false, not \"\(text)\"")
      }
      return [String(flag)]
    default: throw Failure(description: "\(place): that is no value for \"\(key.name)\"")
    }
  }

  private static func place(of node: YAMLNode, _ path: String) -> String {
    "\(path):\(node.line):\(node.column)"
  }

  /// Fills in what is decided.
  public func apply(to options: inout ComparisonOptions) {
    for setting in settings {
      Key.all.first { $0.name == setting.key }?.apply(&options, setting.values, folder)
    }
  }

  /// The folder that paths in it start from, with a slash.
  private var folder: String {
    guard let path, let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// Every key, with what it is for.
  public static var keys: [(name: String, summary: String)] { Key.all.map { ($0.name, $0.summary) } }
}

/// A key of the configuration.
private struct Key: Sendable {
  enum Form { case flag, text, list }

  let name: String
  let form: Form
  let summary: String
  /// What is wrong with a value, in a sentence.
  var problem: @Sendable (String) -> String? = { _ in nil }
  /// Fills in values; paths are relative to the folder.
  let apply: @Sendable (inout ComparisonOptions, [String], _ folder: String) -> Void

  static let all: [Key] = [
    list("search-path", "the search_path that every file starts with", \.searchPath),
    text("layout", "the tool whose migrations folders are", \.layout) {
      unknown($0, "layout", among: layoutNames + ["none"])
    },
    Key(name: "base", form: .list, summary: "inputs that all others stand on, from the file's folder") {
      let folder = $2
      $0.base = $1.map { $0.hasPrefix("/") ? $0 : folder + $0 }
    },
    list("assume", "patterns of what lives elsewhere, and is taken to be there", \.assumed),
    list("only", "patterns of what is compared", \.only),
    list("exclude", "patterns of what is left out", \.excluded),
    list("disable", "rules of check that are switched off", \.disabledRules) {
      unknown($0, "rule", among: SchemaRule.all.map(\.name))
    },
    Key(
      name: "fail-on",
      form: .list,
      summary: "hazards that make the exit status 3, or nothing",
      problem: { $0 == "nothing" ? nil : unknownHazard($0) }
    ) { options, values, _ in
      options.failOn = values.filter { $0 != "nothing" }
    },
    list("allow", "hazards that are known and intended", \.allow, problem: unknownHazard),
    Key(
      name: "column-order",
      form: .text,
      summary: "ignore, or strict: tables are rebuilt for it",
      problem: { unknown($0, "way with the order of columns", among: ColumnOrder.allCases.map(\.rawValue)) }
    ) { options, values, _ in
      options.columnOrder = values.first.flatMap(ColumnOrder.init) ?? options.columnOrder
    },
    flag("online", "migrations keep nobody waiting, where PostgreSQL has a way", \.isOnline),
    Key(
      name: "transaction",
      form: .text,
      summary: "single: one for all of a migration; none: no BEGIN and COMMIT; as-needed",
      problem: { unknown($0, "way with transactions", among: ["single", "none", "as-needed"]) }
    ) { options, values, _ in
      options.transactions = values == ["single"] ? .single : values == ["none"] ? .none : .asNeeded
    },
    text(
      "lock-timeout",
      "how long a statement of a migration may wait for a lock",
      \.lockTimeout,
      problem: noDuration
    ),
    text(
      "statement-timeout",
      "how long a statement of a migration may run",
      \.statementTimeout,
      problem: noDuration
    ),
    flag("exact", "both sides are complete", \.isExact),
    flag("no-owner", "owners are not compared", \.ignoresOwners),
    flag("no-privileges", "privileges are not compared", \.ignoresPrivileges),
    flag("no-comments", "comments are not compared", \.ignoresComments),
    flag("strict", "what is not understood is an error", \.isStrict),
  ]

  private static func unknown(_ name: String, _ what: String, among names: [String]) -> String? {
    guard !names.contains(name) else { return nil }
    let help =
      nearestName(to: name, in: names).map { "did you mean \"\($0)\"?" }
      ?? "there are \(names.joined(separator: ", "))"
    return "there is no \(what) \"\(name)\"; \(help)"
  }

  private static let unknownHazard: @Sendable (String) -> String? = { text in
    HazardSelection.unknownNames(in: [text]).first.map { name, suggestion in
      "no hazard is named \"\(name)\"" + (suggestion.map { "; did you mean \"\($0)\"?" } ?? "")
    }
  }

  private static let noDuration: @Sendable (String) -> String? = { text in
    isDuration(text) ? nil : "\"\(text)\" is no time; write it as 500ms, 5s or 10min"
  }

  private static func list(
    _ name: String,
    _ summary: String,
    _ path: any WritableKeyPath<ComparisonOptions, [String]> & Sendable,
    problem: @escaping @Sendable (String) -> String? = { _ in nil }
  ) -> Key {
    Key(name: name, form: .list, summary: summary, problem: problem) { options, values, _ in
      options[keyPath: path] = values
    }
  }

  private static func text(
    _ name: String,
    _ summary: String,
    _ path: any WritableKeyPath<ComparisonOptions, String?> & Sendable,
    problem: @escaping @Sendable (String) -> String?
  ) -> Key {
    Key(name: name, form: .text, summary: summary, problem: problem) { options, values, _ in
      options[keyPath: path] = values.first
    }
  }

  private static func flag(
    _ name: String,
    _ summary: String,
    _ path: any WritableKeyPath<ComparisonOptions, Bool> & Sendable
  ) -> Key {
    Key(name: name, form: .flag, summary: summary) { options, values, _ in
      options[keyPath: path] = values.first == "true"
    }
  }
}
