// How new migrations are numbered.

@testable import Inputs
import Testing

@Suite struct NewMigrationTests {
  private func files(_ layout: MigrationLayout, _ paths: [String]) -> [String] {
    let new = NewMigration(
      paths: paths,
      slug: "add_tail",
      now: [2026, 11, 5, 7, 8, 9],
      milliseconds: 1_800_000_000_123
    )
    return layout.files(for: new).map(\.path)
  }

  @Test func numbersGoOn() {
    #expect(
      files(.upAndDownFiles, ["0009_a.up.sql", "0009_a.down.sql"]) == [
        "0010_add_tail.up.sql", "0010_add_tail.down.sql",
      ]
    )
    #expect(files(.numbered, ["9.sql"]) == ["10_add_tail.sql"])
    #expect(files(.flyway, ["V1__a.sql", "V1.9__b.sql", "R__v.sql"]).first == "V1.10__add_tail.sql")
  }

  @Test func timesGoOn() {
    #expect(files(.goose, ["20240101000000_a.sql"]) == ["20261105070809_add_tail.sql"])
    #expect(files(.nodePgMigrate, ["1700000000000_a.sql"]) == ["1800000000123_add_tail.sql"])
    #expect(
      files(.diesel, ["2024-01-01-000000_a/up.sql"]).first == "2026-11-05-070809_add_tail/up.sql"
    )
    #expect(
      files(.prisma, ["20240101000000_a/migration.sql"]).first == "20261105070809_add_tail/migration.sql"
    )
  }

  /// A clock that is behind the last migration's.
  @Test func neverBeforeTheLast() {
    #expect(files(.dbmate, ["20991231235959_a.sql"]) == ["20991231235960_add_tail.sql"])
  }

  @Test func firstOnes() {
    #expect(files(.flyway, []).first == "V1__add_tail.sql")
    #expect(files(.diesel, []).first == "2026-11-05-070809_add_tail/up.sql")
  }

  @Test func namesAreUnique() {
    #expect(Set(MigrationLayout.names).count == MigrationLayout.names.count)
    for name in MigrationLayout.names { #expect(MigrationLayout.named(name) != nil) }
  }
}
