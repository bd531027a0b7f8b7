// What the planner may make of an expression, told without computing anything.

import PostgresBuiltins

/// What the planner may make of an expression: more than one where it computes what is not computed here.
struct Outcome: OptionSet {
  let rawValue: UInt8

  static let null = Outcome(rawValue: 1)
  static let yes = Outcome(rawValue: 2)
  static let no = Outcome(rawValue: 4)
  /// What stays an expression, and gives the same at all times.
  static let fixed = Outcome(rawValue: 8)
  static let mutable = Outcome(rawValue: 16)

  /// A value that is no NULL, of whatever type.
  static let value: Outcome = [.yes, .no]
  static let constant: Outcome = [.null, .yes, .no]
  static let varying: Outcome = [.fixed, .mutable]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ mutability: Mutability) {
    switch mutability {
    case .immutable: self = .fixed
    case .mutable: self = .mutable
    case .undecided: self = .varying
    }
  }

  init(_ value: Bool) { self = value ? .yes : .no }

  var mayBeConstant: Bool { !isDisjoint(with: .constant) }
  var mayVary: Bool { !isDisjoint(with: .varying) }
  var mayBeImmutable: Bool { self != .mutable }
}

/// The branches of a CASE, or values of a COALESCE, that stay.
struct Kept {
  /// What they are so far, and whether there may be none.
  private var outcome: Outcome = []
  private var mayBeNone = true

  /// Something that stays in one of these ways, or goes if it may.
  mutating func add(_ condition: Outcome, _ result: Outcome, _ operand: Outcome, isOptional: Bool) {
    guard !condition.isEmpty else { return }
    var ways: Outcome = []
    let parts = [condition, result, operand].filter { !$0.isEmpty }
    let before: Outcome = mayBeNone ? outcome.union(.fixed) : outcome
    if (parts + [before]).contains(where: { $0.contains(.mutable) }) { ways.insert(.mutable) }
    if (parts + [before]).allSatisfy(\.mayBeImmutable) { ways.insert(.fixed) }
    outcome = isOptional ? outcome.union(ways) : ways
    if !isOptional { mayBeNone = false }
  }

  /// What it all comes to when this is the last.
  func ended(with last: Outcome) -> Outcome {
    var result: Outcome = mayBeNone ? last : []
    guard !outcome.isEmpty else { return result }
    if outcome.contains(.mutable) || last.contains(.mutable) { result.insert(.mutable) }
    if outcome.contains(.fixed), last.mayBeImmutable { result.insert(.fixed) }
    return result
  }
}

/// The strict functions that can give NULL for values that are none.
private let partialFunctions: Set<String> = [
  "regexp_match", "regexp_substr", "array_length", "array_lower", "array_upper", "array_position",
  "array_dims",
  "array_ndims", "date_part", "extract", "scale", "min_scale", "path_add", "area", "box_intersect",
  "lseg_interpt",
  "line_interpt", "close_ls", "close_lseg", "close_pb", "close_pl", "close_ps", "close_sb",
  "jsonb_path_query_first",
  "jsonb_path_match", "jsonb_path_exists", "jsonb_path_match_opr", "jsonb_path_exists_opr",
  "json_object_field",
  "json_object_field_text", "json_array_element", "json_array_element_text", "json_extract_path",
  "json_extract_path_text", "jsonb_object_field", "jsonb_object_field_text", "jsonb_array_element",
  "jsonb_array_element_text", "jsonb_extract_path", "jsonb_extract_path_text", "pg_partition_root",
  "ts_lexize", "pg_encoding_max_length", "pg_indexam_progress_phasename", "path_distance", "poly_distance",
]

extension BuiltinFunction {
  /// Whether it can give NULL for values that are none.
  var mayGiveNull: Bool {
    switch name.name {
    case "substring": inputTypes.dropFirst().first == "text"
    case "lower", "upper": inputTypes != ["text"]
    // That of infinity is none.
    case "time": inputTypes == ["timestamp"]
    default: partialFunctions.contains(name.name)
    }
  }
}
