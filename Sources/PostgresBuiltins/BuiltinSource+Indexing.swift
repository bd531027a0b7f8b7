// Lookups of casts, operator classes and families.

extension BuiltinProvider {
  package func cast(from source: BuiltinName, to target: BuiltinName) -> BuiltinCast? {
    self.source.rows(.casts, source.description, target.description).lazy.compactMap(BuiltinCast.init)
      .first { _ in true }
  }

  package func casts(from source: BuiltinName) -> [BuiltinCast] {
    self.source.rows(.casts, source.description).compactMap(BuiltinCast.init)
  }

  /// All casts, sorted by source and target.
  package var casts: [BuiltinCast] { source.rows(.casts).compactMap(BuiltinCast.init) }

  package func operatorClass(named name: String, accessMethod: String) -> BuiltinOperatorClass? {
    source.rows(.operatorClasses, accessMethod, name).lazy.compactMap(makeOperatorClass).first { _ in true }
  }

  /// The default class for exactly this type.
  ///
  /// The binary-compatible ones that `GetDefaultOpClass` tries next are in `operatorClasses(accessMethod:)`.
  package func defaultOperatorClass(for type: BuiltinName, accessMethod: String) -> BuiltinOperatorClass? {
    let wanted = type.description
    return source.rows(.operatorClasses, accessMethod).lazy
      .filter { row in
        var fields = row.dropping(4)
        return fields.next() == wanted && !fields.next().isEmpty
      }
      .compactMap(makeOperatorClass).first { _ in true }
  }

  package func operatorClasses(accessMethod: String) -> [BuiltinOperatorClass] {
    source.rows(.operatorClasses, accessMethod).compactMap(makeOperatorClass)
  }

  /// The families that an operator belongs to, with its strategy in each; for all types of its arguments.
  package func familyMembers(operator name: BuiltinName) -> [BuiltinOperatorFamilyMember] {
    source.rows(.operatorFamilyMembers, name.description).compactMap(BuiltinOperatorFamilyMember.init)
  }

  /// The operators of a family.
  package func familyMembers(
    family: BuiltinName,
    accessMethod: String
  ) -> [BuiltinOperatorFamilyMember] {
    let wanted = family.description
    return source.rows(.operatorFamilyMembers).lazy
      .filter { row in
        var fields = row.dropping(3)
        return fields.next() == accessMethod && fields.next() == wanted
      }
      .compactMap(BuiltinOperatorFamilyMember.init)
  }

  private func makeOperatorClass(_ row: Row) -> BuiltinOperatorClass? {
    var row = row
    let accessMethod = row.next().string
    let name = source.name(&row)
    return BuiltinOperatorClass(row: row, accessMethod: accessMethod, name: name)
  }
}
