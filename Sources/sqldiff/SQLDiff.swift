// The command: which of its commands is meant, and what wrong usage ends with.

import ArgumentParser
import SchemaDiff

@main
struct SQLDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sqldiff",
    abstract: "Compares PostgreSQL schemas, and writes migrations that are proven, without a server.",
    usage: """
      sqldiff [OPTIONS] OLD NEW
      sqldiff COMMAND [OPTIONS] ...
      """,
    discussion: """
      Examples:
        sqldiff production.sql schema/        the migration that production lacks
        sqldiff HEAD:schema schema/           the one of what is being edited
        sqldiff migrations/ schema/           whether the two agree
        pg_dump -s app | sqldiff - schema/    straight from a live database
        sqldiff verify production.sql change.sql schema/
                                              whether a script leads there

      An input is a .sql file; a directory: every .sql file below it, or, where
      it is a folder of migrations, what its tool would run; REV:PATH in a
      revision of git (:PATH what is staged, A...B:PATH where two revisions
      parted); - for standard input; the word empty.

      Exit status: 0 the same, 1 different, 2 trouble, 3 different and the
      migration destroys data.
      """,
    version: version,
    subcommands: [
      Diff.self, Verify.self, Status.self, Dump.self, FingerprintCommand.self, Check.self, Explain.self,
      Graph.self,
      Lint.self, DraftCommand.self, Config.self,
    ],
    defaultSubcommand: Diff.self
  )

  /// Wrong usage is trouble, as with diff(1): status 2.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let status as ExitCode {
      Streams.end(status.rawValue)
    } catch {
      let status = exitCode(for: error)
      guard status == .validationFailure else { exit(withError: error) }
      Streams.say(fullMessage(for: error) + "\n")
      exit(withError: ExitCode(2))
    }
  }
}
