// Which types an access method has a default operator class for: asked of every key, sort and DISTINCT.

private import Synchronization

extension Builtins {
  private static let knownDefaults = Mutex<[String: Set<String>]>([:])

  /// Whether a type of pg_catalog has a default operator class, its own or that of a type like it (GetDefaultOpClass).
  ///
  /// The pseudo-types that classes are for, such as `anyarray`, are asked for by their names.
  package func hasDefaultOperatorClass(for type: String, accessMethod: String) -> Bool {
    let defaults = defaults(of: accessMethod)
    if defaults.contains(type) { return true }
    return casts(from: BuiltinName(type)).contains {
      $0.method == .binary && $0.context == .implicit && defaults.contains($0.target.name)
    }
  }

  private func defaults(of accessMethod: String) -> Set<String> {
    if let known = Self.knownDefaults.withLock({ $0[accessMethod] }) { return known }
    let classes = source.operatorClasses(accessMethod: accessMethod)
    let names = Set(classes.filter(\.isDefault).map(\.inputType.name))
    Self.knownDefaults.withLock { $0[accessMethod] = names }
    return names
  }
}
