// The operators, functions and casts of a server, for the generator to call: every one whose types it can make.

/// What can be called.
struct Routines: Sendable {
  struct Routine: Sendable {
    /// An operator's or a function's, quoted as need be.
    var name: String
    var arguments: [String]
    var result: String
    var isSet: Bool
    /// Whether the last argument is VARIADIC.
    var isVariadic: Bool
    var defaultCount: Int
    /// Of an ordered-set aggregate.
    var directCount: Int?
  }

  private(set) var operators: [String: [Routine]] = [:]
  private(set) var functions: [String: [Routine]] = [:]
  private(set) var sets: [String: [Routine]] = [:]
  private(set) var aggregates: [String: [Routine]] = [:]
  private(set) var orderedSets: [Routine] = []
  private(set) var windows: [String: [Routine]] = [:]
  /// Types that can be cast to a type.
  private(set) var casts: [String: [String]] = [:]

  /// A query whose rows are the routines; arrays as `int4[]`.
  static let question = #"""
    SET search_path = app, public;
    CREATE TEMP VIEW kind AS
      SELECT t.oid, CASE WHEN t.typcategory = 'A' AND t.typelem <> 0 AND t.typsubscript = 'array_subscript_handler'::regproc
        AND t.typname NOT LIKE '%vector' THEN (SELECT quote_ident(e.typname) || '[]' FROM pg_type e WHERE e.oid = t.typelem)
        WHEN t.typname = 'char' THEN '"char"' ELSE t.typname END AS name
      FROM pg_type t
      WHERE t.typname NOT IN ('internal', 'cstring', 'trigger', 'event_trigger', 'language_handler', 'fdw_handler',
        'index_am_handler', 'table_am_handler', 'tsm_handler', 'void');
    SELECT concat_ws('|', 'o', o.oprname, concat_ws(',', l.name, r.name), s.name, 'f', 'f', 0, '')
    FROM pg_operator o LEFT JOIN kind l ON l.oid = o.oprleft JOIN kind r ON r.oid = o.oprright JOIN kind s ON s.oid = o.oprresult
    WHERE (o.oprleft = 0 OR l.name IS NOT NULL)
    ORDER BY o.oprname COLLATE "C", l.name COLLATE "C", r.name COLLATE "C";
    SELECT concat_ws('|', p.prokind, quote_ident(p.proname), coalesce(a.names, ''), s.name, p.proretset, p.provariadic <> 0,
      p.pronargdefaults, (SELECT g.aggnumdirectargs FROM pg_aggregate g WHERE g.aggfnoid = p.oid AND g.aggkind <> 'n'))
    FROM pg_proc p JOIN kind s ON s.oid = p.prorettype
      CROSS JOIN LATERAL (SELECT string_agg(t.name, ',' ORDER BY n) AS names, count(t.name) AS known
        FROM unnest(p.proargtypes) WITH ORDINALITY AS u (oid, n) LEFT JOIN kind t ON t.oid = u.oid) a
    WHERE a.known = p.pronargs AND p.prokind <> 'p' AND p.pronamespace IN ('pg_catalog'::regnamespace, 'app'::regnamespace)
    ORDER BY p.proname COLLATE "C", a.names COLLATE "C";
    SELECT concat_ws('|', 'c', '', s.name, t.name, 'f', 'f', 0, '')
    FROM pg_cast c JOIN kind s ON s.oid = c.castsource JOIN kind t ON t.oid = c.casttarget
    ORDER BY s.name COLLATE "C", t.name COLLATE "C";
    """#

  /// From what the query printed.
  init(lines: some StringProtocol) {
    for line in lines.split(separator: "\n") {
      // An operator's name may hold the separator.
      let fields = String(line).split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 7, let kind = fields.first else { continue }
      let extra = fields.count - (kind == "o" || kind == "c" ? 8 : fields.count)
      let name = fields[1...(1 + max(extra, 0))].joined(separator: "|")
      let rest = fields.dropFirst(2 + max(extra, 0)).map { $0 }
      let arguments = rest[0].split(separator: ",").map(String.init)
      let routine = Routine(
        name: name,
        arguments: arguments,
        result: rest[1],
        isSet: rest[2] == "t",
        isVariadic: rest[3] == "t",
        defaultCount: Int(rest[4]) ?? 0,
        directCount: rest.count > 5 ? Int(rest[5]) : nil
      )
      if (arguments + [rest[1]]).allSatisfy(Self.isMakeable) { add(routine, kind) }
    }
  }

  private mutating func add(_ routine: Routine, _ kind: String) {
    switch kind {
    case "o": operators[routine.result, default: []].append(routine)
    case "f" where routine.isSet: sets[routine.result, default: []].append(routine)
    case "f": functions[routine.result, default: []].append(routine)
    case "a" where routine.directCount != nil: orderedSets.append(routine)
    case "a": aggregates[routine.result, default: []].append(routine)
    case "w": windows[routine.result, default: []].append(routine)
    case "c": casts[routine.result, default: []].append(routine.arguments[0])
    default: break
    }
  }

  /// Whether values of the type can be made: there are literals of it, or it stands for others.
  private static func isMakeable(_ type: String) -> Bool {
    DifferentialSchema.literals[type] != nil || type.hasPrefix("any") && type != "anyarray[]"
  }

  // MARK: Pseudo-types

  /// Pseudo-types that a declared result of that type may be.
  static func declarations(of type: String) -> [String] {
    var result = [type, "anyelement", "anycompatible"]
    if type.hasSuffix("[]") {
      result += ["anyarray", "anycompatiblearray"]
    } else {
      result += ["anynonarray", "anycompatiblenonarray"]
    }
    if type.hasSuffix("multirange") {
      result += ["anymultirange", "anycompatiblemultirange"]
    } else if type.hasSuffix("range") {
      result += ["anyrange", "anycompatiblerange"]
    }
    if type == "mood" { result.append("anyenum") }
    return result
  }

  /// The element that a pseudo-type's family stands for when it is this type; nil when that can't be.
  static func element(declared: String, as type: String) -> String? {
    switch declared {
    case "anyelement", "anycompatible", "anynonarray", "anycompatiblenonarray", "anyenum": return type
    case "anyarray", "anycompatiblearray": return type.hasSuffix("[]") ? String(type.dropLast(2)) : nil
    case "anyrange", "anycompatiblerange": return subtypes[type]
    case "anymultirange", "anycompatiblemultirange":
      return subtypes[type.replacing("multirange", with: "range")]
    default: return ""
    }
  }

  /// A declared type as a real one, when the family's element is this.
  static func bound(_ declared: String, to element: String) -> String? {
    switch declared {
    case "anyelement", "anycompatible", "anynonarray", "anycompatiblenonarray": return element
    case "anyenum": return element == "mood" ? "mood" : nil
    case "anyarray", "anycompatiblearray": return element + "[]"
    case "anyrange", "anycompatiblerange": return subtypes.first { $0.value == element }?.key
    case "anymultirange", "anycompatiblemultirange":
      return subtypes.first { $0.value == element }?.key.replacing("range", with: "multirange")
    default: return declared
    }
  }

  private static let subtypes: KeyValuePairs<String, String> = [
    "int4range": "int4", "daterange": "date", "numrange": "numeric",
  ]
}

extension KeyValuePairs<String, String> {
  fileprivate subscript(key: String) -> String? { first { $0.key == key }?.value }
}
