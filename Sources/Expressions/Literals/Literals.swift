// Literals through their types' input and output: what a string of open type is as a value of a type.

package import CatalogModel
import PostgresBuiltins
package import PostgresSyntax

extension Analyzer {
  /// A string or NULL of open type as a value of that type (coerce_type with stringTypeDatum).
  ///
  /// Modifiers matter to intervals alone, whose input function gets them.
  mutating func literal(
    _ constant: Constant,
    as target: TypeCode,
    modifiers: [String] = [],
    isImplicit: Bool,
    at node: Node?
  ) throws(Refusal) -> Expr {
    let type = base(target)
    if type == .record || type == .recordArray, case .text(let text) = constant.value,
      type == .record || text.contains(where: { !"{} ".contains($0) })
    {
      throw refused("invalid-literal", "input of anonymous composite types is not implemented", at: node)
    }
    var result = constant
    result.type = reference(type, modifiers: modifiers)
    result.form = isImplicit ? .literal : .cast
    if case .text(let text) = constant.value {
      result.value = try value(text, as: type, modifiers: modifiers, at: node)
      if let entry = BuiltinTypes.shared[type] {
        if entry.name == "regrole" { try checkNotStored(at: node) }
        if entry.category == TypeCategory.dateTime { noteMoment(text, entry.name, at: node) }
      }
    }
    guard type != target, let domain = reference(target) else { return .constant(result) }
    result.form = .literal
    return .cast(Cast(.constant(result), to: domain, isImplicit: isImplicit))
  }

  /// Refuses a text that a type's input function would not take (OidInputFunctionCall).
  ///
  /// What a domain checks is not looked at.
  fileprivate mutating func checkInput(_ text: String, of type: TypeReference, at node: Node) throws(Refusal)
  {
    let base = base(type)
    guard case .text(let value) = try value(text, as: code(base), modifiers: [], at: node),
      case .refused(let message)? = fitted(value, base)
    else { return }
    throw refused("invalid-literal", message, at: node)
  }

  /// What a type's input function makes of a text.
  private mutating func value(
    _ text: String,
    as type: TypeCode,
    modifiers: [String],
    at node: Node?
  ) throws(Refusal) -> Constant.Value {
    let canonical: CanonicalLiteral
    if let entry = BuiltinTypes.shared[type.plainElement ?? type] {
      if !type.isArray, entry.name.hasPrefix("reg") {
        guard text.contains(where: { !$0.isWhitespace }) else {
          let message = entry.name == "regtype" ? "invalid type name \"\(text)\"" : "invalid name syntax"
          throw refused("invalid-literal", message, at: node)
        }
        return try resolver.namedObject(text, type: entry.name, at: node?.location)
      }
      if !type.isArray, type == .interval {
        canonical = canonicalInterval(text, modifiers: modifiers)
      } else if !type.isArray, entry.kind == .range,
        let subtype = entry.subtype.flatMap({ BuiltinTypes.shared[$0] })
      {
        canonical = canonicalRange(text, of: subtype.name)
      } else {
        canonical = canonicalLiteral(text, ofType: entry.name, isArray: type.isArray)
      }
    } else {
      if !type.isArray, let object = type.object, let label = resolver.label(text, of: object) {
        return .object(label)
      }
      canonical = try ownLiteral(text, type, at: node)
    }
    switch canonical {
    case .value(let value): return .text(value)
    case .asWritten: return .text(text)
    case .invalid(let what): throw refused("invalid-literal", "\(what): \"\(text)\"", at: node)
    case .refused(let message): throw refused("invalid-literal", message, at: node)
    }
  }

  /// Roles are those of all databases, so that nothing in one may hold on to them (find_expr_references_walker).
  private func checkNotStored(at node: Node?) throws(Refusal) {
    switch purpose {
    case .partitionBound, .columnTransform, .callArgument, .copyFilter: return
    default:
      throw refused(
        "role-literal",
        "constant of the type regrole cannot be used here",
        at: node,
        help: "a name that is looked up when it is needed can: 'name'::text::regrole"
      )
    }
  }

  /// Says of a date or time what the server's clock or its time zone decides.
  private mutating func noteMoment(_ text: String, _ type: String, at node: Node?) {
    switch dependency(ofDateTime: text, type: type) {
    case .clock:
      undecided(
        "which time '\(text)' is: that at which a server reads it, once and for all; now() is that of each use",
        at: node
      )
    case .zoneRules:
      undecided(
        "which time '\(text)' is: the rules of its time zone are not known here; write +02, or what it is there",
        at: node
      )
    case .timeZone:
      resolver.assumed(
        "what says no time zone is taken to be in UTC, as where TimeZone is that",
        at: node?.location ?? node?.body.location
      )
    case nil: break
    }
  }

  /// A literal of a type of the catalog's own, or of an array of it.
  private mutating func ownLiteral(
    _ text: String,
    _ type: TypeCode,
    at node: Node?
  ) throws(Refusal) -> CanonicalLiteral {
    if type.isArray {
      guard let element = type.plainElement else { return .asWritten }
      return try ownArray(text, ofElements: element, at: node)
    }
    if let subtype = rangeSubtype(type), let entry = BuiltinTypes.shared[subtype] {
      return canonicalRange(text, of: entry.name)
    }
    if let range = multirangeRange(type), let subtype = rangeSubtype(range),
      let entry = BuiltinTypes.shared[subtype]
    {
      return canonicalMultirange(text, of: entry.name)
    }
    if let object = type.object, case .base = nature(type), resolver.objectName(object) == "hstore" {
      return canonicalKeyValues(text)
    }
    if let object = type.object, isComposite(type) {
      return try canonicalRow(text, of: resolver.columns(ofType: object), at: node)
    }
    if let object = type.object, let labels = resolver.labels(of: object), !labels.contains(text) {
      throw refused(
        "invalid-literal",
        "invalid input value for enum \(describe(type)): \"\(text)\"",
        at: node,
        help: closestName(to: text, among: labels).map { "did you mean \"\($0)\"?" }
      )
    }
    return .asWritten
  }
}

extension Analyzer {
  /// A literal of an array whose elements are of a type of the catalog's own.
  private mutating func ownArray(
    _ text: String,
    ofElements element: TypeCode,
    at node: Node?
  ) throws(Refusal) -> CanonicalLiteral {
    // A domain's elements are read as its base type is, with its modifiers (domain_in).
    let base = base(element)
    let type = reference(element).map { self.base($0) }
    let builtin = BuiltinTypes.shared[base.plainElement ?? base]?.name
    var reader = self
    var refusal: Refusal?
    let result = canonicalArray(text, ofElements: nil) { text in
      guard refusal == nil else { return .asWritten }
      if let builtin {
        let value = canonicalLiteral(text, ofType: builtin, isArray: base.isArray)
        guard case .value(let canonical) = value else { return value }
        return reader.fitted(canonical, type) ?? value
      }
      do throws(Refusal) {
        return try reader.ownLiteral(text, base, at: node)
      } catch {
        refusal = error
        return .asWritten
      }
    }
    if let refusal { throw refusal }
    return result
  }
}

/// Refuses a text that is no value of a type.
package func checkInput(
  _ text: String,
  of type: TypeReference,
  at node: Node,
  with resolver: inout some NameResolver
) throws(Refusal) {
  try Analyzer.lend(on: &resolver) { (analyzer: inout Analyzer) throws(Refusal) in
    try analyzer.checkInput(text, of: type, at: node)
  }
}

/// What a literal comes to.
enum CanonicalLiteral: Equatable {
  /// As the type's output function writes the value.
  case value(String)
  /// A valid one, or one of which nothing is known, that keeps its spelling.
  case asWritten
  /// The server's message, without the literal that it ends with.
  case invalid(String)
  /// The server's message, where that is all of it.
  case refused(String)

  /// The same of a literal that is a part of another, and named by its own text.
  func part(_ text: String) -> CanonicalLiteral {
    guard case .invalid(let message) = self else { return self }
    return .refused("\(message): \"\(text)\"")
  }
}

/// The value of a literal of one of pg_catalog's types, or of an array of them.
func canonicalLiteral(_ text: String, ofType name: String, isArray: Bool) -> CanonicalLiteral {
  if isArray { return canonicalArray(text, ofElements: name) }
  switch name {
  case "bool": return canonicalBool(text)
  case "int2": return canonicalInteger(text, type: "smallint", Int64(Int16.min)...Int64(Int16.max))
  case "int4": return canonicalInteger(text, type: "integer", Int64(Int32.min)...Int64(Int32.max))
  case "int8": return canonicalInteger(text, type: "bigint", Int64.min...Int64.max)
  case "numeric":
    return canonicalNumeric(text).map { .value($0) } ?? .invalid("invalid input syntax for type numeric")
  case "float4": return canonicalFloat(text, isDouble: false)
  case "float8": return canonicalFloat(text, isDouble: true)
  case "oid": return canonicalOID(text)
  case "date", "time", "timetz", "timestamp", "timestamptz": return canonicalDateTime(text, type: name)
  case "interval": return canonicalInterval(text, modifiers: [])
  case "json": return canonicalJSON(text, isBinary: false)
  case "jsonb": return canonicalJSON(text, isBinary: true)
  case "jsonpath": return canonicalJSONPath(text)
  case "uuid": return canonicalUUID(text)
  case "bytea": return canonicalBytes(text)
  case "bit", "varbit": return canonicalBits(text)
  case "inet": return canonicalAddress(text, isNetwork: false)
  case "cidr": return canonicalAddress(text, isNetwork: true)
  case "macaddr": return canonicalHardwareAddress(text)
  case "macaddr8": return canonicalLongHardwareAddress(text)
  case "int2vector": return canonicalVector(text, ofType: "int2")
  case "oidvector": return canonicalVector(text, ofType: "oid")
  case "tid": return canonicalRowPlace(text)
  case "xid", "cid": return .value("\(UInt32(truncatingIfNeeded: leadingNumber(text)))")
  case "xid8": return .value("\(leadingNumber(text))")
  case "money": return canonicalMoney(text)
  case "point", "lseg", "box", "path", "polygon", "circle", "line":
    return canonicalGeometry(text, type: name)
  case "tsvector": return canonicalSearchVector(text)
  case "tsquery": return canonicalSearchQuery(text)
  case "pg_lsn": return canonicalLogPosition(text)
  case "char": return .value(canonicalByte(text))
  case "int4range": return canonicalRange(text, of: "int4")
  case "int8range": return canonicalRange(text, of: "int8")
  case "numrange": return canonicalRange(text, of: "numeric")
  case "daterange": return canonicalRange(text, of: "date")
  case "tsrange": return canonicalRange(text, of: "timestamp")
  case "tstzrange": return canonicalRange(text, of: "timestamptz")
  case "int4multirange": return canonicalMultirange(text, of: "int4")
  case "int8multirange": return canonicalMultirange(text, of: "int8")
  case "nummultirange": return canonicalMultirange(text, of: "numeric")
  case "datemultirange": return canonicalMultirange(text, of: "date")
  case "tsmultirange": return canonicalMultirange(text, of: "timestamp")
  case "tstzmultirange": return canonicalMultirange(text, of: "timestamptz")
  case "pg_node_tree", "pg_ndistinct", "pg_dependencies", "pg_mcv_list", "pg_brin_bloom_summary":
    return .refused("cannot accept a value of type \(name)")
  default: return .asWritten
  }
}
