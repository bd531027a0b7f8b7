// Whether and how a value of one type becomes one of another (parse_coerce.c).

import CatalogModel
import PostgresBuiltins

/// How the server makes one type of another (CoercionPathType).
enum CoercionPathway {
  case function, relabel, arrayElements, inputOutput
}

extension Analyzer {
  typealias CoercionContext = ResolvedCast.Context

  /// How values of one type become values of another; nil where they can't (find_coercion_pathway).
  mutating func pathway(
    from source: TypeCode,
    to target: TypeCode,
    _ context: CoercionContext
  ) -> CoercionPathway? {
    guard source.isDecided, target.isDecided else { return .relabel }
    let source = base(source)
    let target = base(target)
    if source == target { return .relabel }
    if let cast = BuiltinCasts.shared[from: source, to: target] {
      guard context >= cast.context else { return nil }
      switch cast.method {
      case .binary: return .relabel
      case .function: return .function
      case .inputOutput: return .inputOutput
      }
    }
    if source.object != nil || target.object != nil, let cast = userCast(from: source, to: target) {
      guard context >= cast.context else { return nil }
      return cast.isBinary ? .relabel : .function
    }
    if target != .oidVector, target != .int2Vector, let to = target.plainElement,
      let from = arrayElement(source),
      pathway(from: from, to: to, context) != nil
    {
      return .arrayElements
    }
    // An extension that is not known may have made casts; those that need no word are left out, or anything could be meant.
    if context >= .assignment, nature(source) == .unknown || nature(target) == .unknown { return .function }
    // Any type can be text by an assignment, and text any type by an explicit cast.
    if context >= .assignment, category(target).letter == TypeCategory.string { return .inputOutput }
    if context >= .explicit, category(source).letter == TypeCategory.string { return .inputOutput }
    return nil
  }

  private mutating func userCast(from source: TypeCode, to target: TypeCode) -> ResolvedCast? {
    guard let from = reference(source), let to = reference(target) else { return nil }
    return resolver.userCast(from: from, to: to)
  }

  /// Whether all of the values can become what is declared (can_coerce_type).
  mutating func canCoerce(_ inputs: [TypeCode], to targets: [TypeCode], _ context: CoercionContext) -> Bool {
    var hasGenerics = false
    for (input, target) in zip(inputs, targets) {
      if input == target || target == .any { continue }
      if target.isPolymorphic {
        hasGenerics = true
        continue
      }
      if !canCoerce(input, to: target, context) { return false }
    }
    return !hasGenerics || areConsistent(inputs, targets)
  }

  /// The same for one value.
  mutating func canCoerce(_ input: TypeCode, to target: TypeCode, _ context: CoercionContext) -> Bool {
    if input == target || target == .any || input == .unknown { return true }
    guard input.isDecided, target.isDecided else { return true }
    if pathway(from: input, to: target, context) != nil { return true }
    if input == .record, isComplex(target) { return true }
    if target == .record, isComplex(input) { return true }
    if target == .recordArray, let element = input.plainElement, isComplex(element) { return true }
    // A child's row can be its parent's, also as a domain's (typeInheritsFrom).
    let row = base(input)
    if let child = row.object, let parent = target.object, !row.isArray, !target.isArray, isComposite(row),
      isComposite(target), resolver.inherits(child, from: parent)
    {
      return true
    }
    // Only declarations have values of such types.
    return target.isPolymorphic && areConsistent([input], [target])
  }

  /// Whether values of a type are taken for those of another as they are (IsBinaryCoercible).
  mutating func isBinaryCoercible(_ source: TypeCode, to target: TypeCode) -> Bool {
    guard source != target, source.isDecided, target.isDecided else { return true }
    let source = base(source)
    let isMatched =
      switch target {
      case source, .any, .anyElement, .anyCompatible: true
      case .anyArray, .anyCompatibleArray: arrayElement(source) != nil
      case .anyNonArray, .anyCompatibleNonArray: arrayElement(source) == nil
      case .anyEnum: isEnumeration(source)
      case .anyRange, .anyCompatibleRange: rangeSubtype(source) != nil
      case .anyMultirange, .anyCompatibleMultirange: multirangeRange(source) != nil
      case .record: isComposite(source)
      case .recordArray: source.plainElement.map { isComplex($0) } ?? false
      default: false
      }
    if isMatched { return true }
    if let cast = BuiltinCasts.shared[from: source, to: target] {
      return cast.method == .binary && cast.context == .implicit
    }
    guard source.object != nil || target.object != nil, let cast = userCast(from: source, to: target) else {
      return false
    }
    return cast.isBinary && cast.context == .implicit
  }
}
