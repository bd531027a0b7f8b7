// Foreign keys with a choice: which of several equal keys they are tied to shows only when one of them goes.

import Foundation
import TestSupport
import Testing

@Suite struct EqualKeysTests {
  private let tied = """
    CREATE TABLE tag (id integer CONSTRAINT tag_id_key UNIQUE);
    ALTER TABLE tag ADD CONSTRAINT tag_pkey PRIMARY KEY (id);
    CREATE TABLE build (tag integer CONSTRAINT build_tag REFERENCES tag (id));
    """
  private let other = """
    CREATE TABLE tag (id integer PRIMARY KEY);
    CREATE TABLE build (tag integer CONSTRAINT build_tag REFERENCES tag);
    """

  /// It lets go of the key, and is made again only when that is gone: it would be tied to it once more.
  @Test func letsGoOfTheKey() async throws {
    let outcome = try await sqldiff(old: tied, new: other)
    #expect(outcome.end == .exited(1))
    let places = ["DROP CONSTRAINT build_tag", "DROP CONSTRAINT tag_id_key", "ADD CONSTRAINT build_tag"].map {
      outcome.text.range(of: $0)?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil }, "\(outcome)")
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(outcome)")
  }

  /// A new one waits for that as well.
  @Test func isNotTiedToWhatGoes() async throws {
    let outcome = try await sqldiff(
      old: tied,
      new: other + "CREATE TABLE page (tag integer REFERENCES tag);"
    )
    #expect(outcome.end == .exited(1), "\(outcome)")
  }

  /// What the server would choose otherwise today is no difference.
  @Test func staysTied() async throws {
    let outcome = try await sqldiff(old: other, new: tied)
    #expect(!outcome.text.contains("build_tag"), "\(outcome)")
  }
}
