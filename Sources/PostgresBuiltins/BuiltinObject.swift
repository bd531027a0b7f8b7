// Objects whose name is most of what there is to know: languages, access methods, collations and the like.

/// An object of one of the smaller kinds.
package struct BuiltinObject: Hashable, Sendable {
  /// The kinds that are told apart; each has names of its own.
  package enum Kind: String, Sendable, CaseIterable {
    case accessMethod, collation, foreignDataWrapper, language, operatorFamily, schema
    case textSearchConfiguration, textSearchDictionary, textSearchParser, textSearchTemplate
    /// In lower case; the abbreviations are those of `timezone_abbreviations = 'Default'`.
    case timeZone, timeZoneAbbreviation
  }

  package var kind: Kind
  /// In pg_catalog for kinds that have no schema.
  package var name: BuiltinName
  /// What the kind adds: an access method's type, an operator family's access method, a schema's owner.
  private var detail: String

  init(kind: Kind, name: BuiltinName, detail: String = "") {
    self.kind = kind
    self.name = name
    self.detail = detail
  }

  /// Whether anyone with the right to use a language may write functions in it.
  package var isTrustedLanguage: Bool { kind == .language && detail == "t" }
  /// Whether an access method is one for tables; the others are for indexes.
  package var isTableAccessMethod: Bool { kind == .accessMethod && detail.hasPrefix("t") }
  /// What indexes of an access method can do; empty for anything else.
  package var indexAbilities: IndexAbilities {
    guard kind == .accessMethod, detail.hasPrefix("i") else { return [] }
    return IndexAbilities(letters: detail.utf8.dropFirst())
  }
  /// The access method of an operator family.
  package var accessMethod: String? { kind == .operatorFamily ? detail : nil }
  package var owner: String? { kind == .schema ? detail : nil }
  package var isDeterministicCollation: Bool { kind == .collation && !detail.hasSuffix("n") }
  /// East of Greenwich, of an abbreviation that means that at all times; nil where a zone's rules say what it means.
  package var zoneMinutes: Int? { kind == .timeZoneAbbreviation ? Int(detail.prefix { $0 != "d" }) : nil }
  /// Whether an abbreviation is one of summer time.
  package var isDaylightSaving: Bool { kind == .timeZoneAbbreviation && detail.hasSuffix("d") }
  /// Whether a collation was not in the tables, but has the form of those that initdb makes from the locales
  /// of its machine, and was taken to be one.
  package var isAssumed: Bool { kind == .collation && detail == "?" }

  /// Takes a name for a collation's from the C library: `de_DE`, `de_DE.utf8`, `sr_RS@latin`, `C.UTF-8`.
  static func assumedCollation(named name: String) -> BuiltinObject? {
    let parts = name.utf8.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "@")
    }
    let hasSuffix = parts.count == 2 && !parts[1].isEmpty
    guard let locale = parts.first, parts.count == 1 || hasSuffix else { return nil }
    let language = locale.split(separator: UInt8(ascii: "_"), maxSplits: 1, omittingEmptySubsequences: false)
    let isLower = { (byte: UInt8) in (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    let isUpper = { (byte: UInt8) in (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    let isLocale =
      language.count == 2 && (2...3).contains(language[0].count) && language[0].allSatisfy(isLower)
      && language[1].count == 2 && language[1].allSatisfy(isUpper)
    guard isLocale || (hasSuffix && String(locale) == "C") else { return nil }
    return BuiltinObject(kind: .collation, name: BuiltinName(name), detail: "?")
  }
}
