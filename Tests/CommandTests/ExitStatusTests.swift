// Exit statuses are those of diff(1), and a fourth for a migration that destroys data.

import TestSupport
import Testing

@Suite struct ExitStatusTests {
  private let one = "CREATE TABLE boat (id integer);"
  private let two = "CREATE TABLE boat (id integer, mast text);"

  @Test func same() async throws {
    let outcome = try await sqldiff(old: one, new: "create table public.boat (\"id\" int4)")
    #expect(outcome.end == .exited(0))
    #expect(outcome.output.isEmpty && outcome.remarks.isEmpty, "\(outcome)")
  }

  @Test func different() async throws {
    let outcome = try await sqldiff(old: one, new: two)
    #expect(outcome.end == .exited(1))
    #expect(outcome.text.contains("ADD COLUMN mast text"), "\(outcome)")
  }

  @Test func trouble() async throws {
    let outcome = try await sqldiff(old: one, new: "CREATE TABLE boat (id nothing_known);")
    #expect(outcome.end == .exited(2))
    #expect(outcome.output.isEmpty && !outcome.remarks.isEmpty, "\(outcome)")
  }

  @Test func destroysData() async throws {
    let outcome = try await sqldiff(old: two, new: one)
    #expect(outcome.end == .exited(3))
    #expect(outcome.text.contains("DROP COLUMN mast"), "\(outcome)")
    #expect(outcome.remarks.contains("mast"), "\(outcome)")
  }

  @Test func destroysDataKnowingly() async throws {
    let outcome = try await sqldiff("--unsafe", old: two, new: one)
    #expect(outcome.end == .exited(1))
    #expect(outcome.text.contains("DROP COLUMN mast"), "\(outcome)")
  }

  @Test(arguments: [
    [], ["a.sql"], ["a.sql", "b.sql", "c.sql"], ["--old", "a.sql"], ["--no-such-option", "a", "b"],
  ])
  func misused(_ arguments: [String]) async throws {
    let outcome = try await sqldiff(arguments)
    #expect(outcome.end == .exited(2))
    #expect(outcome.output.isEmpty && outcome.remarks.contains("sqldiff"), "\(outcome)")
  }

  @Test func help() async throws {
    let outcome = try await sqldiff(["--help"])
    #expect(outcome.end == .exited(0))
    #expect(outcome.text.contains("Exit status") && outcome.remarks.isEmpty, "\(outcome)")
  }
}
