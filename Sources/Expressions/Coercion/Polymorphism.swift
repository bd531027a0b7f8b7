// Types that stand for others in a declaration: anyelement, anyarray, anycompatible and their kin (parse_coerce.c).

import CatalogModel
import PostgresBuiltins
import PostgresSyntax

/// What is known of the types that a call's polymorphic arguments stand for.
private struct PolymorphicTypes {
  var element: TypeCode?
  var array: TypeCode?
  var range: TypeCode?
  var multirange: TypeCode?
  var compatible: [TypeCode] = []
  var compatibleRange: TypeCode?
  var compatibleMultirange: TypeCode?
  var hasElement = false
  var hasUndecided = false
  /// Whether nothing tells the types of the second family, and nothing has to.
  var isCompatibleOpen = false

  /// Leaves what nothing tells as it is declared.
  mutating func keepOpen() {
    if element == nil {
      (element, array) = (.anyElement, .anyArray)
      (range, multirange) = (.anyRange, .anyMultirange)
    }
    if compatible.isEmpty {
      isCompatibleOpen = true
      compatible = [.anyCompatible]
      (compatibleRange, compatibleMultirange) = (.anyCompatibleRange, .anyCompatibleMultirange)
    }
  }
}

extension Analyzer {
  /// Whether the actual types agree with polymorphic declared ones (check_generic_type_consistency).
  mutating func areConsistent(_ actual: [TypeCode], _ declared: [TypeCode]) -> Bool {
    guard var types = gathered(actual, declared) else { return false }
    if types.hasUndecided { return true }
    return settle(&types, declared)
  }

  /// Sorts the actual types by what they were declared as; nil where two disagree.
  ///
  /// `mayStayOpen`: whether a type that is polymorphic itself says nothing of what is declared the same.
  private mutating func gathered(
    _ actual: [TypeCode],
    _ declared: [TypeCode],
    mayStayOpen: Bool = false
  ) -> PolymorphicTypes? {
    var types = PolymorphicTypes()
    for (actual, declared) in zip(actual, declared) where declared.isPolymorphic {
      if mayStayOpen, actual == declared { continue }
      if !actual.isDecided {
        types.hasUndecided = true
        continue
      }
      if actual == .unknown { continue }
      let below = base(actual)
      switch declared {
      case .anyElement, .anyNonArray, .anyEnum:
        if let known = types.element, known != actual { return nil }
        types.element = actual
      case .anyArray:
        if let known = types.array, known != below { return nil }
        types.array = below
      case .anyRange:
        if let known = types.range, known != below { return nil }
        types.range = below
      case .anyMultirange:
        if let known = types.multirange, known != below { return nil }
        types.multirange = below
      case .anyCompatible, .anyCompatibleNonArray: types.compatible.append(actual)
      case .anyCompatibleArray:
        guard let element = arrayElement(below) else { return nil }
        types.compatible.append(element)
      case .anyCompatibleRange:
        if let known = types.compatibleRange, known != below { return nil }
        guard rangeSubtype(below) != nil else { return nil }
        types.compatibleRange = below
      case .anyCompatibleMultirange:
        if let known = types.compatibleMultirange, known != below { return nil }
        guard multirangeRange(below) != nil else { return nil }
        types.compatibleMultirange = below
      default: break
      }
    }
    return types
  }

  /// Makes each of the related types from the others; false where they contradict each other.
  private mutating func settle(_ types: inout PolymorphicTypes, _ declared: [TypeCode]) -> Bool {
    if let array = types.array, array != .anyArray {
      guard let element = arrayElement(array) else { return false }
      if let known = types.element, known != element { return false }
      types.element = element
    }
    if let multirange = types.multirange {
      guard let range = multirangeRange(multirange) else { return false }
      if let known = types.range, known != range { return false }
      types.range = range
    }
    if let range = types.range {
      guard let subtype = rangeSubtype(range) else { return false }
      if let known = types.element, known != subtype { return false }
      types.element = subtype
    }
    if let element = types.element {
      // A domain over an array is none either; one over an enum is no enum.
      if declared.contains(.anyNonArray), self.element(element) != nil { return false }
      if declared.contains(.anyEnum), !isEnumeration(element) { return false }
    }
    if let multirange = types.compatibleMultirange {
      guard let range = multirangeRange(multirange) else { return false }
      if let known = types.compatibleRange, known != range { return false }
      types.compatibleRange = range
    }
    if let range = types.compatibleRange {
      guard let subtype = rangeSubtype(range) else { return false }
      types.compatible.append(subtype)
    }
    if !types.compatible.isEmpty {
      guard case .success(let common) = commonType(of: types.compatible) else { return false }
      if let range = types.compatibleRange, rangeSubtype(range) != common { return false }
      for type in types.compatible where !canCoerce(type, to: common, .implicit) { return false }
      if declared.contains(.anyCompatibleNonArray), element(common) != nil { return false }
      types.compatible = [common]
    }
    return true
  }

  /// The types that a call's arguments and result really have (enforce_generic_type_consistency).
  ///
  /// `mayStayOpen`: whether the values' types, and with them the result, may be polymorphic: those of a declaration
  /// (`allow_poly`).
  mutating func settled(
    _ actual: [TypeCode],
    _ declared: [TypeCode],
    result: TypeCode,
    mayStayOpen: Bool = false,
    at node: Node?
  ) throws(Refusal) -> (declared: [TypeCode], result: TypeCode) {
    guard declared.contains(where: \.isPolymorphic) || result.isPolymorphic else { return (declared, result) }
    guard declared.contains(where: \.isPolymorphic) else {
      return (declared, mayStayOpen ? result : .undecided)
    }
    guard var types = gathered(actual, declared, mayStayOpen: mayStayOpen) else {
      throw notAlike(declared, at: node)
    }
    if types.hasUndecided {
      return (declared.map { $0.isPolymorphic ? .undecided : $0 }, result.isPolymorphic ? .undecided : result)
    }
    guard settle(&types, declared) else { throw notAlike(declared, at: node) }
    if mayStayOpen { types.keepOpen() }
    try check(result, types, at: node)
    let needsFirst = declared.contains(where: \.isFirstFamily)
    if needsFirst, types.element == nil, types.array != .anyArray {
      // Nothing but literals, which say nothing about the type.
      throw refused(
        "undetermined-polymorphic",
        "could not determine polymorphic type because input has type unknown",
        at: node
      )
    }
    let all = declared + [result]
    // An element does not tell which range over its type is meant.
    let open = all.first { type in
      switch type {
      case .anyRange: types.range == nil
      case .anyMultirange: types.range == nil && types.multirange == nil
      case .anyCompatibleRange, .anyCompatibleMultirange: types.compatibleRange == nil
      default: false
      }
    }
    if let open {
      throw refused(
        "undetermined-polymorphic",
        "could not determine polymorphic type \(describe(open)) because input has type unknown",
        at: node
      )
    }
    // Literals of the second family are text.
    let compatible = types.compatible.first ?? .text
    if !types.isCompatibleOpen, !hasArray(compatible), all.contains(.anyCompatibleArray) {
      throw noArrayType(of: compatible, at: node)
    }
    let makesArray =
      result == .anyArray || zip(actual, declared).contains { $0 == .unknown && $1 == .anyArray }
    if types.array == nil, let element = types.element, !hasArray(element), makesArray {
      throw noArrayType(of: element, at: node)
    }
    func real(_ type: TypeCode) -> TypeCode {
      switch type {
      case .anyElement, .anyNonArray, .anyEnum: types.element ?? .undecided
      case .anyArray: types.array ?? types.element?.array ?? .undecided
      case .anyRange: types.range ?? .undecided
      case .anyMultirange: types.multirange ?? types.range.flatMap { rangeMultirange($0) } ?? .undecided
      case .anyCompatible, .anyCompatibleNonArray: compatible
      case .anyCompatibleArray:
        types.isCompatibleOpen ? .anyCompatibleArray : compatible.array ?? .undecided
      case .anyCompatibleRange: types.compatibleRange ?? .undecided
      case .anyCompatibleMultirange:
        types.compatibleMultirange ?? types.compatibleRange.flatMap { rangeMultirange($0) } ?? .undecided
      default: type
      }
    }
    var settled: [TypeCode] = []
    for (index, type) in declared.enumerated() {
      // Those of the first family are as they are, but for literals.
      let isOpen = index < actual.count && actual[index] == .unknown
      settled.append(type.isSecondFamily || (type.isFirstFamily && isOpen) ? real(type) : type)
    }
    return (settled, real(result))
  }

  /// Refuses a result that is declared to be no array, or an enum, where the values make it another.
  private mutating func check(_ result: TypeCode, _ types: PolymorphicTypes, at node: Node?) throws(Refusal) {
    let isSecond = result == .anyCompatibleNonArray
    guard let type = isSecond ? types.compatible.first : types.element else { return }
    let what: String
    switch result {
    case .anyNonArray, .anyCompatibleNonArray: what = element(type) == nil ? "" : "an array type"
    case .anyEnum:
      what = type == .anyElement || isEnumeration(type) || !isKnown(type) ? "" : "not an enum type"
    default: what = ""
    }
    guard !what.isEmpty else { return }
    throw refused(
      "polymorphic-mismatch",
      "type matched to \(describe(result)) is \(what): \(describe(type))",
      at: node
    )
  }

  /// Whether there are arrays of a type (get_array_type): there are none of most pseudo-types.
  private func hasArray(_ type: TypeCode) -> Bool {
    guard let entry = BuiltinTypes.shared[type] else { return !type.isArray }
    return entry.kind != .pseudo || BuiltinTypes.shared["_\(entry.name)"] != nil
  }

  mutating func noArrayType(of type: TypeCode, at node: Node?) -> Refusal {
    refused("no-array-type", "could not find array type for data type \(describe(type))", at: node)
  }

  private mutating func notAlike(_ declared: [TypeCode], at node: Node?) -> Refusal {
    let name = declared.first(where: \.isPolymorphic).map { describe($0) } ?? "anyelement"
    return refused("polymorphic-mismatch", "arguments declared \"\(name)\" are not all alike", at: node)
  }
}
