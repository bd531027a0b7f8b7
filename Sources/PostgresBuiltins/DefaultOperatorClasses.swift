// Which types an access method has a default operator class for: asked of every key, sort and DISTINCT.

extension Builtins {
  private static let knownDefaults = NameCache<[BuiltinOperatorClass]>()
  private static let knownAnswers = NameCache<Bool>()

  /// Whether a type of pg_catalog has a default operator class, its own or that of a type like it (GetDefaultOpClass).
  ///
  /// The pseudo-types that classes are for, such as `anyarray`, are asked for by their names.
  package func hasDefaultOperatorClass(for type: String, accessMethod: String) -> Bool {
    Self.knownAnswers.value(version, "\(accessMethod) \(type)") {
      let types = [BuiltinName(type)] + binaryTargets(of: BuiltinName(type))
      return defaultOperatorClasses(accessMethod: accessMethod).contains { types.contains($0.inputType) }
    }
  }

  /// The types that values of a type of pg_catalog are taken for as they are (IsBinaryCoercible).
  package func binaryTargets(of type: BuiltinName) -> [BuiltinName] {
    casts(from: type).filter { $0.method == .binary && $0.context == .implicit }.map(\.target)
  }

  /// pg_catalog's operator classes that types get unasked.
  package func defaultOperatorClasses(accessMethod: String) -> [BuiltinOperatorClass] {
    Self.knownDefaults.value(version, accessMethod) {
      source.operatorClasses(accessMethod: accessMethod).filter(\.isDefault)
    }
  }
}
