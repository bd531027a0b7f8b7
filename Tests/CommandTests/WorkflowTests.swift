// The whole way of a change, on a real schema with real git: edit, diff, draft, edit by hand, verify, deploy.

import Foundation
import TestSupport
import Testing

@Suite struct WorkflowTests {
  /// The blog of the corpus, which has tables, views, functions and triggers.
  private let blog = CorpusCase.root.appending(path: "Corpus/application--blog/old.sql")

  @Test func fromEditToDeployment() async throws {
    try await Repository.with { repository in
      let folder = repository.folder
      // Production is a dump, as a server would give it; the intent is a folder that was split from it.
      let production = try await sqldiff(["dump", blog.path])
      #expect(production.end == .exited(0), "\(production)")
      _ = try folder.write(production.text, to: "production.sql")
      let split = try await repository.sqldiff("dump", "--split", "schema", "production.sql")
      #expect(split.end == .exited(0), "\(split)")
      _ = try folder.write("layout: golang-migrate\n", to: ".sqldiff.yml")
      try await repository.commit("As it is in production")
      let agreed = try await repository.sqldiff("production.sql", "schema")
      #expect(agreed.end == .exited(0), "\(agreed)")

      // Edit the schema, and look at the change.
      _ = try folder.write(
        """
        CREATE TABLE blog.visit (
            post_id bigint NOT NULL REFERENCES blog.post ON DELETE CASCADE,
            seen_at timestamptz NOT NULL DEFAULT now()
        );
        CREATE INDEX visit_post_idx ON blog.visit (post_id);
        """,
        to: "schema/blog/tables/visit.sql"
      )
      let diff = try await repository.sqldiff("HEAD:schema", "schema")
      #expect(diff.end == .exited(1) && diff.text.contains("CREATE TABLE blog.visit"), "\(diff)")

      // Draft the migration, and forget half of it when editing by hand.
      let draft = try await repository.sqldiff(
        "draft",
        "--dir",
        "migrations",
        "--name",
        "count visits",
        "HEAD:schema",
        "schema"
      )
      #expect(draft.end == .exited(1), "\(draft)")
      let up = "migrations/000001_count_visits.up.sql"
      #expect(draft.text == "\(up)\nmigrations/000001_count_visits.down.sql\n", "\(draft)")
      let drafted = try String(contentsOfFile: folder.path(up), encoding: .utf8)
      let edited = drafted.replacing(
        /CREATE INDEX[^;]*;/,
        with: "COMMENT ON TABLE blog.visit IS 'Not the intent';"
      )
      _ = try folder.write(edited, to: up)
      let wrong = try await repository.sqldiff("verify", "production.sql", up, "schema")
      #expect(wrong.end == .exited(1), "\(wrong)")
      #expect(
        wrong.remarks.contains("index blog.visit_post_idx is missing (schema/blog/tables/visit.sql:5:"),
        "\(wrong)"
      )
      #expect(wrong.remarks.contains("comment") && wrong.remarks.contains("is too much"), "\(wrong)")
      #expect(wrong.text.contains("CREATE INDEX visit_post_idx"), "\(wrong)")

      // What verify prints mends it.
      _ = try folder.write(edited + wrong.text, to: up)
      let right = try await repository.sqldiff("verify", "production.sql", up, "schema")
      #expect(right.end == .exited(0) && right.output.isEmpty, "\(right)")

      // Before and after the deployment.
      let before = try await repository.sqldiff("status", "production.sql", "schema", up)
      #expect(before.end == .exited(1) && before.text == "pending \(up)\n", "\(before)")
      let deployed = try await repository.sqldiff("dump", "production.sql", up)
      #expect(deployed.end == .exited(0), "\(deployed)")
      _ = try folder.write(deployed.text, to: "production.sql")
      let after = try await repository.sqldiff("status", "--format", "json", "production.sql", "schema", up)
      #expect(after.end == .exited(0) && after.text.contains("\"applied\""), "\(after)")
      let same = try await repository.sqldiff("dump", "schema")
      #expect(same.text == deployed.text)
      let wanted = try await repository.sqldiff("fingerprint", "schema")
      let reached = try await repository.sqldiff(
        "fingerprint",
        "--expect",
        wanted.text.trimmingCharacters(in: .whitespacesAndNewlines),
        "production.sql"
      )
      #expect(reached.end == .exited(0), "\(reached)")

      // And back: the way down leads to what was there.
      let down = "migrations/000001_count_visits.down.sql"
      let back = try await repository.sqldiff("verify", "production.sql", down, "HEAD:schema")
      #expect(back.end == .exited(0), "\(back)")

      // Someone changed production by hand.
      _ = try folder.write(
        deployed.text + "\nALTER TABLE blog.visit ADD COLUMN ip inet;\n",
        to: "production.sql"
      )
      let drift = try await repository.sqldiff("status", "production.sql", "schema", up)
      #expect(drift.end == .exited(3), "\(drift)")
      #expect(drift.text.contains("drift: column blog.visit.ip is too much"), "\(drift)")
    }
  }
}
