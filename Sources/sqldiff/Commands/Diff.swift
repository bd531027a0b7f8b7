// sqldiff OLD NEW: the migration from one schema to another.

import ArgumentParser
import SchemaDiff

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Print the migration that leads from one schema to another (what is done without a command).",
    usage: """
      sqldiff [OPTIONS] OLD NEW
      sqldiff [OPTIONS] --old PATH... --new PATH...
      """,
    discussion: """
      Examples:
        sqldiff production.sql schema/
        sqldiff --only 'billing.*' main:schema schema/
        sqldiff --old dump.sql --old late.sql --new schema/

      Exit status: 0 the same, 1 different, 2 trouble, 3 different and the migration destroys data, or
      does something else that --fail-on names.
      """
  )

  @Argument(
    help: ArgumentHelp("The schema that is there, and the one that is wanted.", valueName: "input"),
    completion: .file()
  )
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp("An input of the old side; may be given several times.", valueName: "path"),
    completion: .file()
  )
  var old: [String] = []

  @Option(
    help: ArgumentHelp("An input of the new side; may be given several times.", valueName: "path"),
    completion: .file()
  )
  var new: [String] = []

  @OptionGroup var reading: InputOptions

  @OptionGroup var selection: SelectionOptions

  @OptionGroup var hazards: HazardOptions

  @Option(help: "What to print: the migration, or what there is to say of each of its statements as JSON.")
  var format = MigrationFormat.sql

  @OptionGroup var script: ScriptOptions

  @Option(
    help: ArgumentHelp(
      "What has another name in the new schema; may be given several times.",
      discussion:
        "KIND OLD NEW: 'table app.item article', 'column app.item.name title'. A comment does the same: -- sqldiff: renamed from OLD.",
      valueName: "renaming"
    )
  )
  var rename: [String] = []

  @Flag(
    help:
      "Print what looks like a rename, with the comments and options that say so, instead of the migration."
  )
  var suggestRenames = false

  @Flag(help: "Print the way back, from NEW to OLD, and say what does not come back.")
  var reverse = false

  @Flag(help: "Print the migration also when it could not be proven.")
  var unproven = false

  func validate() throws {
    if let slip = commandSlip(in: inputs) { throw ValidationError(slip) }
    guard
      (inputs.count == 2 && old.isEmpty && new.isEmpty) || (inputs.isEmpty && !old.isEmpty && !new.isEmpty)
    else {
      throw ValidationError("give two inputs, OLD and NEW, or --old and --new")
    }
  }

  func run() throws {
    var options = try reading.options(for: inputs + old + new)
    selection.apply(to: &options)
    hazards.apply(to: &options)
    options.givesUnproven = unproven
    options.renames = rename
    try script.apply(to: &options)
    var sides = inputs.isEmpty ? (old: old, new: new) : (old: [inputs[0]], new: [inputs[1]])
    if reverse {
      for loss in compare(old: sides.old, new: sides.new, options: options).destroyed {
        Streams.say("sqldiff: warning: lost on the way there, and not coming back: \(loss)\n")
      }
      sides = (old: sides.new, new: sides.old)
      options.isReversed = true
    }
    let report = compare(old: sides.old, new: sides.new, options: options)
    if suggestRenames, !report.hasErrors {
      try Streams.answer(report.suggestionText)
      throw report.renameSuggestions.isEmpty ? ExitCode.success : ExitCode(1)
    }
    reading.say(report)
    switch format {
    case .sql: if let migration = report.migration { try Streams.answer(migration) }
    case .json: try Streams.answer(try report.json())
    }
    let status = report.exitStatus
    // The process ends with everything still there, instead of taking two catalogs apart first.
    withExtendedLifetime(report) { Streams.end(status) }
  }
}

/// What is printed of a migration.
enum MigrationFormat: String, ExpressibleByArgument, CaseIterable {
  case sql, json
}
