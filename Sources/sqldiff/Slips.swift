// What a user most likely meant.

import ArgumentParser
import SchemaDiff

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A sentence about the first of the inputs, where that is no file but nearly the name of a command.
func commandSlip(in inputs: [String]) -> String? {
  guard let first = inputs.first, access(first, F_OK) != 0, first.allSatisfy(\.isLetter), first != "empty"
  else {
    return nil
  }
  let names = SQLDiff.configuration.subcommands.map { $0.configuration.commandName ?? "\($0)".lowercased() }
  guard let name = nearestName(to: first, in: names + ["help"]) else { return nil }
  return "there is no command or file \"\(first)\"; did you mean \"sqldiff \(name)\"?"
}
