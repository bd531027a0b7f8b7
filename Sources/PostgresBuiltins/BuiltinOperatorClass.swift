// A row of pg_opclass.

/// An operator class that the server or an extension provides.
package struct BuiltinOperatorClass: Hashable, Sendable {
  package var accessMethod: String
  package var name: BuiltinName
  package var family: BuiltinName
  package var inputType: BuiltinName
  package var isDefault: Bool
  /// What the index stores, where that is another type than `inputType`.
  package var keyType: BuiltinName?

  init?(row: Row, accessMethod: String, name: BuiltinName) {
    var row = row
    self.accessMethod = accessMethod
    self.name = name
    guard let family = row.next().name, let inputType = row.next().name else { return nil }
    self.family = family
    self.inputType = inputType
    isDefault = !row.next().isEmpty
    keyType = row.next().name
  }
}
