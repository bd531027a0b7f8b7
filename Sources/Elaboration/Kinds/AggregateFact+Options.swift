// The options of CREATE AGGREGATE: what DefineAggregate in aggregatecmds.c asks of each, and of one with another.

import CatalogModel
import PostgresSyntax

/// What CREATE AGGREGATE says in parentheses; nothing for what it leaves out.
struct AggregateOptions {
  /// The support functions and the sort operator, by the options that name them.
  private(set) var names: [String: [String]] = [:]
  private(set) var types: [String: DefinedType] = [:]
  private(set) var texts: [String: String] = [:]
  private(set) var spaces: [String: Int] = [:]
  private(set) var parallel: String?
  private(set) var isHypothetical = false
  private var extras: Set<String> = []
  private var modifications: [String: String] = [:]
  private var places: [String: Node] = [:]

  /// The names that options had before PostgreSQL 7.
  private static let formerNames = ["sfunc1": "sfunc", "stype1": "stype", "initcond1": "initcond"]

  /// Reads the options of a statement (DefineStmt, body).
  init(_ node: Node, isOrderedSet: Bool, _ elaboration: inout Elaboration) throws(Refusal) {
    for option in node.list("definition").compactMap({ $0.as(.defElem) }) {
      try take(option, isOrderedSet: isOrderedSet, &elaboration)
    }
    try checkComplete(elaboration, at: node)
  }

  /// Where an option stands.
  func place(of option: String) -> Node? { places[option] }

  /// Whether the final function of a stage (prefix empty, or `m`) gets the rows' arguments too.
  func takesExtra(_ prefix: String) -> Bool { extras.contains("\(prefix)finalfunc_extra") }

  /// What a stage's final function does to the state.
  func modification(_ prefix: String) -> String? { modifications["\(prefix)finalfunc_modify"] }

  private mutating func take(
    _ option: Node,
    isOrderedSet: Bool,
    _ elaboration: inout Elaboration
  ) throws(Refusal) {
    let written = option.text("defname") ?? ""
    let name = Self.formerNames[written] ?? written
    switch name {
    case "sfunc", "finalfunc", "combinefunc", "serialfunc", "deserialfunc", "msfunc", "minvfunc",
      "mfinalfunc", "sortop":
      names[name] = try elaboration.definedName(option)
    case "stype", "mstype", "basetype": types[name] = try elaboration.definedType(option)
    case "sspace", "msspace": spaces[name] = try elaboration.definedInteger(option)
    case "initcond", "minitcond": texts[name] = try elaboration.definedText(option)
    case "parallel": parallel = try elaboration.definedText(option)
    case "finalfunc_extra", "mfinalfunc_extra":
      if try elaboration.definedFlag(option) { extras.insert(name) } else { extras.remove(name) }
    case "finalfunc_modify", "mfinalfunc_modify":
      modifications[name] = try modification(option, elaboration)
    case "hypothetical":
      guard try elaboration.definedFlag(option) else { return }
      guard isOrderedSet else {
        throw elaboration.refused(
          "invalid-aggregate",
          "only ordered-set aggregates can be hypothetical",
          at: option
        )
      }
      isHypothetical = true
    default:
      elaboration.note("unknown-option", "aggregate attribute \"\(written)\" not recognized", at: option)
    }
    places[name] = option
  }

  /// extractModify.
  private func modification(_ option: Node, _ elaboration: Elaboration) throws(Refusal) -> String {
    let value = try elaboration.definedText(option)
    guard ["read_only", "shareable", "read_write"].contains(value) else {
      throw elaboration.refused(
        "syntax",
        "parameter \"\(option.text("defname") ?? "")\" must be READ_ONLY, SHAREABLE, or READ_WRITE",
        at: option
      )
    }
    return value.uppercased()
  }

  /// Refuses options without others that they need.
  private func checkComplete(_ elaboration: Elaboration, at node: Node) throws(Refusal) {
    func refusal(_ message: String) -> Refusal { elaboration.refused("syntax", message, at: node) }
    if types["stype"] == nil { throw refusal("aggregate stype must be specified") }
    if names["sfunc"] == nil { throw refusal("aggregate sfunc must be specified") }
    guard types["mstype"] == nil else {
      for option in ["msfunc", "minvfunc"] where names[option] == nil {
        throw refusal("aggregate \(option) must be specified when mstype is specified")
      }
      return
    }
    for option in ["msfunc", "minvfunc", "mfinalfunc", "msspace", "minitcond"]
    where names[option] != nil || texts[option] != nil || spaces[option] ?? 0 != 0 {
      throw refusal("aggregate \(option) must not be specified without mstype")
    }
  }
}
