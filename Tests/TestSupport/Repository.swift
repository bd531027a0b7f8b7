// A repository of git for one test.

import Foundation

/// A folder that git keeps, with a first commit yet to come.
package struct Repository: Sendable {
  package let folder: ScratchFolder

  /// Makes a repository in a scratch folder, and removes it when the work is through.
  package static func with<Result>(_ work: (Repository) async throws -> Result) async throws -> Result {
    try await ScratchFolder.with { folder in
      let repository = Repository(folder: folder)
      try await repository.git("init", "-q", "-b", "main", ".")
      return try await work(repository)
    }
  }

  /// Runs git there.
  ///
  /// - Returns: what it wrote.
  /// - Throws: ``Program/Failure`` when it fails.
  @discardableResult
  package func git(_ arguments: String...) async throws -> String {
    let settings = ["-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-c", "commit.gpgsign=false"]
    let outcome = try await Program.run(
      "/usr/bin/env",
      ["git", "-C", folder.path("")] + settings + arguments
    )
    guard outcome.end == .exited(0) else {
      throw Program.Failure("git \(arguments): \(outcome.errorText)")
    }
    return outcome.text
  }

  /// Commits everything that is in the folder.
  package func commit(_ message: String = "Change") async throws {
    try await git("add", "--all")
    try await git("commit", "-q", "--allow-empty", "-m", message)
  }

  /// Runs `sqldiff` there.
  package func sqldiff(_ arguments: String..., below directory: String = "") async throws -> ToolOutcome {
    try await TestSupport.sqldiff(arguments, in: folder.path(directory))
  }
}
