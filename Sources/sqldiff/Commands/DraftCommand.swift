// sqldiff draft: a new migration in a folder.

import ArgumentParser
import SchemaDiff

struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Write the migration as a new file, or files, of a folder of migrations.",
    usage: "sqldiff draft [OPTIONS] --dir DIR OLD NEW",
    discussion: """
      Examples:
        sqldiff draft --dir migrations/ migrations/ schema/
        sqldiff draft --dir migrations/ --name "add tails" main:schema schema/

      The files are named and numbered as the others in the folder, with a way
      down where its tool has one. What is there is never overwritten. A new
      folder gets numbered files, or those of the tool that --layout names.

      Exit status: 0 nothing to do, 1 drafted, 2 trouble, 3 drafted, and it
      destroys data.
      """
  )

  @Argument(help: "What is there.", completion: .file())
  var old: String

  @Argument(help: "What is wanted.", completion: .file())
  var new: String

  @Option(help: "The folder of migrations.", completion: .directory)
  var dir: String

  @Option(help: "What the migration does; made up from the changes without this.")
  var name: String?

  @OptionGroup var reading: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var script: ScriptOptions

  func run() throws {
    var options = try reading.options(for: [old, new])
    selection.apply(to: &options)
    try script.apply(to: &options)
    let result = draft(old: [old], new: [new], folder: dir, name: name, options: options)
    reading.say(result.report)
    do {
      try result.write(to: dir)
    } catch {
      Streams.say("error: \(error)\n")
      throw ExitCode(2)
    }
    try Streams.answer(result.files.map { "\(dir.hasSuffix("/") ? dir : dir + "/")\($0.path)\n" }.joined())
    let status = result.report.exitStatus
    withExtendedLifetime(result) { Streams.end(status) }
  }
}
