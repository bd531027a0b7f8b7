// git, asked for what it has: its own program knows every form of revision, of pack and of alternate.

private import DeepThreads
private import Subprocess

/// Questions to git about the repository that the working directory lies in.
enum Git {
  /// Why git gave no answer, in its own words.
  struct Failure: Error {
    let message: String
  }

  /// Runs git, and gives what it wrote to standard output.
  static func run(_ arguments: [String], input: [UInt8] = []) throws(Failure) -> [UInt8] {
    // Paths are paths, and no patterns; nothing is locked or refreshed on the way.
    let options = ["--no-optional-locks", "--literal-pathspecs"]
    return try waiting { () async throws(Failure) -> [UInt8] in
      do {
        let result = try await Subprocess.run(
          .name("git"),
          arguments: Arguments(options + arguments),
          input: .array(input),
          output: .bytes(limit: 1 << 31),
          error: .string(limit: 1 << 20)
        )
        guard result.terminationStatus.isSuccess else {
          throw Failure(message: complaint(result.standardError))
        }
        return result.standardOutput
      } catch let failure as Failure {
        throw failure
      } catch {
        throw Failure(message: "git could not be run: \(error)")
      }
    }
  }

  /// The same, as text without the line end.
  static func line(_ arguments: [String]) throws(Failure) -> String {
    let text = String(decoding: try run(arguments), as: UTF8.self)
    return text.last == "\n" ? String(text.dropLast()) : text
  }

  /// The first line that git complained with.
  private static func complaint(_ text: String) -> String {
    let line = text.split(separator: "\n").first.map(String.init) ?? "git gave no reason"
    return line.hasPrefix("fatal: ") ? String(line.dropFirst(7)) : line
  }
}

/// Waits for what is worked out by tasks; never called from one.
private func waiting<Value: Sendable, Failure: Error>(
  for work: @escaping @Sendable () async throws(Failure) -> Value
) throws(Failure) -> Value {
  let outcome = Monitor<Result<Value, Failure>?>(nil)
  Task.detached {
    let result: Result<Value, Failure>
    do throws(Failure) { result = .success(try await work()) } catch { result = .failure(error) }
    outcome.change { $0 = result }
  }
  return try outcome.wait { $0 }.get()
}
