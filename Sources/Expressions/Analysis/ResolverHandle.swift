// The analyzer's hold on the catalog.

import CatalogModel
import PostgresSyntax

/// A borrowed `NameResolver` without its type.
///
/// With the resolver's type as a parameter, the analyzer could not be specialised in this module, and would look up
/// the offsets of its own fields at run time; with an existential it would copy the resolver, and with it the catalog.
/// The handle never leaves the call that lent the resolver (``withHandle(on:_:)``).
struct ResolverHandle {
  private let address: UnsafeMutableRawPointer
  private let type: any NameResolver.Type

  /// Lends the resolver to `body`.
  static func withHandle<R: NameResolver, Result, Failure>(
    on resolver: inout R,
    _ body: (ResolverHandle) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeMutablePointer(to: &resolver) { (pointer) throws(Failure) -> Result in
      try body(ResolverHandle(address: UnsafeMutableRawPointer(pointer), type: R.self))
    }
  }

  var statement: Statement { type.statement(address) }
  func relation(_ rangeVar: Node) throws(Refusal) -> ResolvedRelation { try type.relation(address, rangeVar) }
  func type(_ typeName: Node) throws(Refusal) -> TypeReference { try type.type(address, typeName) }
  func routines(named names: [String]) -> [ResolvedRoutine] { type.routines(address, names) }
  func userOperators(named names: [String]) -> [ResolvedRoutine] { type.userOperators(address, names) }
  func userCast(from source: TypeReference, to target: TypeReference) -> ResolvedCast? {
    type.userCast(address, source, target)
  }
  func collation(named names: [String], at location: Int?) throws(Refusal) -> ObjectID {
    try type.collation(address, names, location)
  }
  func columns(ofType id: ObjectID) -> [ResolvedColumn]? { type.columns(address, id) }
  func builtinType(_ name: String) -> ObjectID { type.builtinType(address, name) }
  func builtinName(of id: ObjectID) -> String? { type.builtinName(address, id) }
  func nature(of id: ObjectID) -> TypeNature { type.nature(address, id) }
  func hasSchema(_ name: String) -> Bool { type.hasSchema(address, name) }
  func labels(of id: ObjectID) -> [String]? { type.labels(address, id) }
  func label(_ name: String, of id: ObjectID) -> ObjectID? { type.label(address, name, id) }
  func multirange(of range: ObjectID) -> ObjectID? { type.multirange(address, range) }
  func hasOperatorClass(_ reference: TypeReference, method: String) -> Bool {
    type.hasOperatorClass(address, reference, method)
  }
  func ordering(of operator: ObjectID) -> OperatorOrder? { type.ordering(address, `operator`) }
  func commutes(_ operator: ObjectID) -> Bool { type.commutes(address, `operator`) }
  func inherits(_ child: ObjectID, from parent: ObjectID) -> Bool { type.inherits(address, child, parent) }
  func objectName(_ id: ObjectID) -> String { type.objectName(address, id) }
  func typeName(_ id: ObjectID) -> String { type.typeName(address, id) }
  func primaryKey(of id: ObjectID) -> (constraint: ObjectID, columns: [ObjectID])? {
    type.primaryKey(address, id)
  }
  func constraint(named name: String, of relation: ObjectID) -> ObjectID? {
    type.constraint(address, name, relation)
  }
  func namedObject(_ text: String, type name: String, at location: Int?) throws(Refusal) -> Constant.Value {
    try type.namedObject(address, text, name, location)
  }
  func object(namedBy literal: String, type name: String) -> ObjectID? { type.object(address, literal, name) }

  func collation(ofDomain id: ObjectID) -> ObjectID? { type.collation(address, ofDomain: id) }
  func opaqueRoutine(named names: [String]) -> ObjectID? { type.opaqueRoutine(address, names) }
  func opaqueOperator(named names: [String]) -> ObjectID? { type.opaqueOperator(address, names) }
  func opaqueColumn(_ name: String, of relation: ObjectID) -> ObjectID {
    type.opaqueColumn(address, name, relation)
  }
  func assumed(_ what: String, at location: Int?) { type.assumed(address, what, location) }
  func undecided(_ what: String, at location: Int?) { type.undecided(address, what, location) }

  /// Takes what is known of the built-in types' numbers out of the resolver, until ``keep(_:)``.
  func takeNumbers() -> TypeNumbers { type.takeNumbers(address) }
  func keep(_ numbers: TypeNumbers) { type.keep(address, numbers) }
}

/// Each requirement with the resolver behind an address: a static method is what can be called without its type.
extension NameResolver {
  private static func at(_ address: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Self> {
    address.assumingMemoryBound(to: Self.self)
  }
  /// Reads without a copy, which a read through the pointer would make for the length of the call.
  private static func read<Result>(_ address: UnsafeMutableRawPointer, _ body: (inout Self) -> Result)
    -> Result
  {
    body(&at(address).pointee)
  }
  fileprivate static func statement(_ address: UnsafeMutableRawPointer) -> Statement {
    read(address) { $0.statement }
  }
  fileprivate static func relation(_ address: UnsafeMutableRawPointer, _ node: Node) throws(Refusal)
    -> ResolvedRelation
  {
    try at(address).pointee.relation(node)
  }
  fileprivate static func type(_ address: UnsafeMutableRawPointer, _ node: Node) throws(Refusal)
    -> TypeReference
  {
    try at(address).pointee.type(node)
  }
  fileprivate static func routines(_ address: UnsafeMutableRawPointer, _ names: [String]) -> [ResolvedRoutine]
  {
    at(address).pointee.routines(named: names)
  }
  fileprivate static func userOperators(_ address: UnsafeMutableRawPointer, _ names: [String])
    -> [ResolvedRoutine]
  {
    at(address).pointee.userOperators(named: names)
  }
  fileprivate static func userCast(
    _ address: UnsafeMutableRawPointer,
    _ source: TypeReference,
    _ target: TypeReference
  ) -> ResolvedCast? {
    at(address).pointee.userCast(from: source, to: target)
  }
  fileprivate static func collation(
    _ address: UnsafeMutableRawPointer,
    _ names: [String],
    _ location: Int?
  ) throws(Refusal) -> ObjectID {
    try at(address).pointee.collation(named: names, at: location)
  }
  fileprivate static func columns(_ address: UnsafeMutableRawPointer, _ id: ObjectID) -> [ResolvedColumn]? {
    at(address).pointee.columns(ofType: id)
  }
  fileprivate static func builtinType(_ address: UnsafeMutableRawPointer, _ name: String) -> ObjectID {
    at(address).pointee.builtinType(name)
  }
  fileprivate static func builtinName(_ address: UnsafeMutableRawPointer, _ id: ObjectID) -> String? {
    read(address) { $0.builtinName(of: id) }
  }
  fileprivate static func nature(_ address: UnsafeMutableRawPointer, _ id: ObjectID) -> TypeNature {
    read(address) { $0.nature(of: id) }
  }
  fileprivate static func hasSchema(_ address: UnsafeMutableRawPointer, _ name: String) -> Bool {
    read(address) { $0.hasSchema(name) }
  }
  fileprivate static func labels(_ address: UnsafeMutableRawPointer, _ id: ObjectID) -> [String]? {
    read(address) { $0.labels(of: id) }
  }
  fileprivate static func label(
    _ address: UnsafeMutableRawPointer,
    _ name: String,
    _ id: ObjectID
  ) -> ObjectID? {
    at(address).pointee.label(name, of: id)
  }
  fileprivate static func multirange(_ address: UnsafeMutableRawPointer, _ range: ObjectID) -> ObjectID? {
    read(address) { $0.multirange(of: range) }
  }
  fileprivate static func hasOperatorClass(
    _ address: UnsafeMutableRawPointer,
    _ type: TypeReference,
    _ method: String
  ) -> Bool {
    at(address).pointee.hasOperatorClass(type, method: method)
  }
  fileprivate static func ordering(_ address: UnsafeMutableRawPointer, _ id: ObjectID) -> OperatorOrder? {
    at(address).pointee.ordering(of: id)
  }
  fileprivate static func commutes(_ address: UnsafeMutableRawPointer, _ id: ObjectID) -> Bool {
    at(address).pointee.commutes(id)
  }
  fileprivate static func inherits(
    _ address: UnsafeMutableRawPointer,
    _ child: ObjectID,
    _ parent: ObjectID
  ) -> Bool {
    read(address) { $0.inherits(child, from: parent) }
  }
  fileprivate static func objectName(_ address: UnsafeMutableRawPointer, _ id: ObjectID) -> String {
    read(address) { $0.objectName(id) }
  }
  fileprivate static func typeName(_ address: UnsafeMutableRawPointer, _ id: ObjectID) -> String {
    at(address).pointee.typeName(id)
  }
  fileprivate static func primaryKey(
    _ address: UnsafeMutableRawPointer,
    _ id: ObjectID
  ) -> (constraint: ObjectID, columns: [ObjectID])? {
    read(address) { $0.primaryKey(of: id) }
  }
  fileprivate static func constraint(
    _ address: UnsafeMutableRawPointer,
    _ name: String,
    _ relation: ObjectID
  ) -> ObjectID? {
    read(address) { $0.constraint(named: name, of: relation) }
  }
  fileprivate static func namedObject(
    _ address: UnsafeMutableRawPointer,
    _ text: String,
    _ type: String,
    _ location: Int?
  ) throws(Refusal) -> Constant.Value {
    try at(address).pointee.namedObject(text, type: type, at: location)
  }
  fileprivate static func object(
    _ address: UnsafeMutableRawPointer,
    _ literal: String,
    _ type: String
  ) -> ObjectID? {
    at(address).pointee.object(namedBy: literal, type: type)
  }
  fileprivate static func collation(_ address: UnsafeMutableRawPointer, ofDomain id: ObjectID) -> ObjectID? {
    read(address) { $0.collation(ofDomain: id) }
  }
  fileprivate static func opaqueRoutine(_ address: UnsafeMutableRawPointer, _ names: [String]) -> ObjectID? {
    read(address) { $0.opaqueRoutine(named: names) }
  }
  fileprivate static func opaqueOperator(_ address: UnsafeMutableRawPointer, _ names: [String]) -> ObjectID? {
    read(address) { $0.opaqueOperator(named: names) }
  }
  fileprivate static func opaqueColumn(
    _ address: UnsafeMutableRawPointer,
    _ name: String,
    _ relation: ObjectID
  ) -> ObjectID {
    at(address).pointee.opaqueColumn(name, of: relation)
  }
  fileprivate static func assumed(_ address: UnsafeMutableRawPointer, _ what: String, _ location: Int?) {
    at(address).pointee.assumed(what, at: location)
  }
  fileprivate static func undecided(_ address: UnsafeMutableRawPointer, _ what: String, _ location: Int?) {
    at(address).pointee.undecided(what, at: location)
  }
  fileprivate static func takeNumbers(_ address: UnsafeMutableRawPointer) -> TypeNumbers {
    let numbers = at(address).pointee.typeNumbers
    at(address).pointee.typeNumbers = TypeNumbers()
    return numbers
  }
  fileprivate static func keep(_ address: UnsafeMutableRawPointer, _ numbers: TypeNumbers) {
    at(address).pointee.typeNumbers = numbers
  }
}
