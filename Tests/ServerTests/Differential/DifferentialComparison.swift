// This project's reading of generated statements, against a server's.

import CatalogModel
import DeepThreads
import Elaboration
import Expressions
import Foundation
import PostgresSyntax

/// Pairs of cases, with the server's answers to both of each.
struct DifferentialComparison {
  let pairs: [(DifferentialCase, DifferentialCase)]
  let verdicts: [ServerVerdict]
  private(set) var disagreements: [Disagreement] = []
  /// How many were accepted of which this project says that it can't tell.
  private(set) var undecided = 0

  init(_ pairs: [(DifferentialCase, DifferentialCase)], _ verdicts: [ServerVerdict]) {
    self.pairs = pairs
    self.verdicts = verdicts
    compare()
  }

  private func server(_ index: Int, _ isSecond: Bool) -> ServerVerdict {
    verdicts[2 * index + (isSecond ? 1 : 0)]
  }

  private mutating func compare() {
    let base = Reading.base
    let hands = [
      Reading(pairs.enumerated().map { $1.0.statement("c\($0)") }, into: base),
      Reading(pairs.enumerated().map { $1.1.statement("c\($0)") }, into: base),
    ]
    for isSecond in [false, true] {
      let hand = hands[isSecond ? 1 : 0]
      let cases = pairs.map { isSecond ? $0.1 : $0.0 }
      let stored = Reading(
        cases.indices.map { index in
          let verdict = server(index, isSecond)
          return verdict.isAccepted ? cases[index].statement("c\(index)", stored: verdict.stored) : ""
        },
        into: base.sharing(hand)
      )
      let differing = hand.differences(from: stored)
      for index in cases.indices where !isSecond || pairs[index].0.body != pairs[index].1.body {
        let verdict = server(index, isSecond)
        check(cases[index], verdict, hand, stored, index, isDifferent: differing.contains(index))
      }
    }
    let other = Reading(pairs.enumerated().map { $1.1.statement("c\($0)") }, into: base.sharing(hands[0]))
    let differing = hands[0].differences(from: other)
    for index in pairs.indices where hands[0].errors[index] == nil && other.errors[index] == nil {
      let (first, second) = (server(index, false), server(index, true))
      guard first.isAccepted, second.isAccepted else { continue }
      let isSame = first.stored == second.stored && first.detail == second.detail
      guard isSame == differing.contains(index) else { continue }
      // That a cast was written where the server would insert it is no difference.
      guard isSame || Self.withoutCasts(first.stored) != Self.withoutCasts(second.stored) else { continue }
      disagreements.append(
        Disagreement(
          what: isSame ? "PAIR taken for different" : "PAIR taken for equal",
          sql: "\(pairs[index].0.statement("c"));\n\(pairs[index].1.statement("c"))",
          server: isSame
            ? "same: \(first.stored)"
            : "\(first.detail) \(first.stored)\nand \(second.detail) \(second.stored)",
          ours: isSame ? "different" : "same",
          form: isSame ? nil : (pairs[index].0, first.stored)
        )
      )
    }
  }

  /// A stored form without its casts and parentheses.
  private static func withoutCasts(_ stored: String) -> String {
    let types =
      /::(?:"char"|"bit"|[a-z_0-9]+)(?: (?:varying|precision|without time zone|with time zone))?(?:\([0-9,]+\))?(?:\[\])?/
    return stored.replacing(types, with: "").filter { $0 != "(" && $0 != ")" }
  }

  private mutating func check(
    _ testCase: DifferentialCase,
    _ verdict: ServerVerdict,
    _ hand: Reading,
    _ stored: Reading,
    _ index: Int,
    isDifferent: Bool
  ) {
    let sql = testCase.statement("c")
    func add(_ what: String, _ ours: String, isAboutForm: Bool = false) {
      let server = "\(verdict.code) \(verdict.detail) \(verdict.stored)"
      disagreements.append(
        Disagreement(
          what: what,
          sql: sql,
          server: server,
          ours: ours,
          form: isAboutForm ? (testCase, verdict.stored) : nil
        )
      )
    }
    guard !verdict.isOfEvaluation else { return }
    guard verdict.isAccepted else {
      guard hand.errors[index] == nil else { return }
      if hand.isUndecided(index) { undecided += 1 } else { add("ACCEPTED", "accepted") }
      return
    }
    if let error = hand.errors[index] { return add("REFUSED", error) }
    if testCase.form.question == "view" {
      let types = hand.columnTypes(of: index)
      let wanted = verdict.detail
      if types.replacing("app.", with: "").replacing("\"", with: "")
        != wanted.replacing("app.", with: "").replacing("\"", with: "")
      {
        add("TYPE", types)
      }
    }
    if let error = stored.errors[index] { return add("STORED REFUSED", error, isAboutForm: true) }
    if isDifferent {
      add("FORM", "\(hand.printed(index))\nagainst\n\(stored.printed(index))", isAboutForm: true)
    }
  }
}

/// Statements folded into a catalog, each making an object `c` with its number.
struct Reading {
  let catalog: Catalog
  /// What was wrong with a statement, by its number.
  private(set) var errors: [Int: String] = [:]
  /// The statements of which not all could be decided.
  private var undecided: Set<Int> = []

  /// The objects that all cases are about.
  static let base = Reading([DifferentialSchema.ddl], into: .emptyDatabase())

  init(_ statements: [String], into base: Catalog) {
    let scripts = statements.enumerated().map { index, sql in
      parseScript(SourceFile(name: "c\(index).sql", text: sql + ";"), index: index)
    }
    var options = FoldOptions()
    options.mayWait = false
    options.searchPath = ["app", "public"]
    let result = onDeepStack { [options] in fold(scripts, into: base, options) }
    catalog = result.catalog
    for diagnostic in result.diagnostics {
      let number = Int(diagnostic.range.file)
      if diagnostic.severity == .error { errors[number] = diagnostic.message }
      if diagnostic.id == Diagnostic.undecided { undecided.insert(number) }
    }
  }

  init(_ statements: [String], into base: Reading) { self.init(statements, into: base.catalog) }

  /// The same, with the numbers that another one gave.
  func sharing(_ other: Reading) -> Catalog {
    var result = catalog
    result.identities = other.catalog.identities
    return result
  }

  /// The numbers of the cases that are not the same in both.
  func differences(from other: Reading) -> Set<Int> {
    let delta = Delta(from: catalog, to: other.catalog)
    var result: Set<Int> = []
    for id in delta.added + delta.removed + delta.changed.map(\.id) {
      let catalog = other.catalog
      var object = id
      while object != .none {
        let name = catalog.name(of: object)
        if name.first == "c", let number = Int(name.dropFirst()) {
          result.insert(number)
          break
        }
        object = catalog.parent(of: object)
      }
    }
    return result
  }

  /// The object of a case, wherever it is.
  private func object(_ index: Int) -> ObjectID? {
    guard let app = catalog.lookUp(.schema, "app") else { return nil }
    let name = "c\(index)"
    if let relation = catalog.lookUp(.relation, in: app, name) { return relation }
    guard let item = catalog.lookUp(.relation, in: app, "item") else { return nil }
    return catalog.lookUp(.constraint, in: item, name) ?? catalog.lookUp(.policy, in: item, name)
      ?? catalog.lookUp(.trigger, in: item, name) ?? catalog.lookUp(.rule, in: item, name) ?? catalog.lookUp(
        .type,
        in: app,
        name
      )
      ?? catalog.lookUpAll(.routine, in: app, name).first
  }

  /// What is said of many statements in the same words is said of the first one alone, but marked at each.
  func isUndecided(_ index: Int) -> Bool {
    undecided.contains(index) || object(index).flatMap { catalog[$0] }?.isUndecided == true
  }

  /// A view's columns with their types.
  func columnTypes(of index: Int) -> String {
    guard let view = object(index) else { return "" }
    let names = Names(catalog)
    return catalog.children(of: view, .viewColumn).map { column in
      let type = catalog.fact(column, as: ViewColumnFact.self)?.type
      return "\(catalog.name(of: column)) \(type.map { $0.sql(names) } ?? "?")"
    }.joined(separator: ", ")
  }

  /// The statement that makes the object of a case.
  func printed(_ index: Int) -> String {
    guard let id = object(index), let fact = catalog[id]?.fact else { return "?" }
    let names = Names(catalog)
    var texts = fact.create(id, inlined: Inlined(), names).map(\.sql)
    for child in catalog.children(of: id, .column) {
      for part in catalog.children(of: child) {
        texts += (catalog[part]?.fact.create(part, inlined: Inlined(), names) ?? []).map(\.sql)
      }
    }
    return texts.joined(separator: "; ")
  }
}
