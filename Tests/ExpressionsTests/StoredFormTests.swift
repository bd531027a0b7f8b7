// What people write against what a real server stored for it: both give the same tree, and the server's types.
//
// The forms beside the queries in Stored/ were recorded from PostgreSQL 15 by the server tests.

import CatalogModel
import Expressions
import Foundation
import PostgresSyntax
import Testing

/// A query and what the server said to it.
struct StoredForm: CustomTestStringConvertible, Sendable {
  var sql: String
  var code: String
  var detail: String
  var stored: String

  var testDescription: String { sql }
  var isAccepted: Bool { code == "ok" }

  static func read(_ name: String, _ wrap: (String) -> String = { $0 }) -> [StoredForm] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Stored")
    func lines(_ file: String) -> [String] {
      let text = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
      return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("--") }
    }
    return zip(lines("\(name).sql"), lines("\(name).stored")).map { sql, answer in
      let fields = answer.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let stored = fields.count > 2 ? fields[2] : ""
      return StoredForm(
        sql: wrap(sql),
        code: fields[0],
        detail: fields.count > 1 ? fields[1].replacing("\\\\", with: "\\") : "",
        stored: stored.replacing("\\n", with: "\n").replacing("\\\\", with: "\\")
      )
    }
  }

  static let schema = TestSchema(
    (try? String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Stored/schema.sql"),
      encoding: .utf8
    )) ?? ""
  )

  static let expressions = read("expressions") { "SELECT \($0) AS c FROM app.item" }
  static let wrong = read("wrong") { "SELECT \($0) AS c FROM app.item" }
  static let queries = read("queries")
  static let statements = read("statements")
  /// Two by two.
  static let apart: [[StoredForm]] = {
    let forms = read("apart")
    return stride(from: 0, to: forms.count - 1, by: 2).map { [forms[$0], forms[$0 + 1]] }
  }()
}

struct StoredFormTests {
  @Test(arguments: StoredForm.expressions + StoredForm.queries)
  func isTheSameTree(form: StoredForm) throws {
    var schema = StoredForm.schema
    guard form.isAccepted else {
      form.expectRefusal { () throws(Refusal) in _ = try schema.query(form.sql) }
      return
    }
    let hand = try schema.query(form.sql)
    let stored = try schema.query(form.stored)
    #expect(hand == stored, "\(hand.sql(schema.names))\n\(stored.sql(schema.names))")
    let types = hand.outputColumns.map { "\($0.name) \($0.type.map { $0.sql(schema.names) } ?? "?")" }
    #expect(
      types.joined(separator: ", ").replacing("app.", with: "").replacing("\"", with: "")
        == form.detail.replacing("app.", with: "").replacing("\"", with: "")
    )
    let printed = hand.sql(schema.names)
    let again = try schema.query(printed)
    #expect(again == hand, "printed as \(printed)")
  }

  @Test(arguments: StoredForm.statements)
  func isTheSameStatement(form: StoredForm) throws {
    var schema = StoredForm.schema
    guard form.isAccepted else {
      form.expectRefusal { () throws(Refusal) in _ = try schema.statement(form.sql) }
      return
    }
    let hand = try schema.statement(form.sql)
    let stored = try schema.statement(
      form.stored.replacing("BEGIN ATOMIC", with: "").replacing("END", with: "")
    )
    #expect(hand == stored, "\(hand.sql(schema.names))\n\(stored.sql(schema.names))")
    let printed = hand.sql(schema.names)
    let again = try schema.statement(printed)
    #expect(again == hand, "printed as \(printed)")
  }

  /// What the server keeps apart are two trees, each the same as its stored form.
  @Test(arguments: StoredForm.apart)
  func isAnotherTree(forms: [StoredForm]) throws {
    var schema = StoredForm.schema
    let trees = try forms.map { try schema.query($0.sql) }
    let stored = try forms.map { try schema.query($0.stored) }
    #expect(forms[0].stored != forms[1].stored)
    #expect(trees[0] != trees[1], "\(trees[0].sql(schema.names))")
    #expect(trees == stored)
  }

  @Test(arguments: StoredForm.wrong)
  func isRefused(form: StoredForm) throws {
    var schema = StoredForm.schema
    form.expectRefusal { () throws(Refusal) in _ = try schema.query(form.sql) }
  }
}

extension StoredForm {
  /// The server's message is ours.
  fileprivate func expectRefusal(_ body: () throws(Refusal) -> Void) {
    do throws(Refusal) {
      try body()
      Issue.record("should be refused: \(detail)")
    } catch {
      #expect(error.diagnostic.message.replacing("app.", with: "") == detail.replacing("app.", with: ""))
    }
  }
}
