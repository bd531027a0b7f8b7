// What a report says on standard error.

import Elaboration
import PostgresSyntax

extension Report {
  /// The diagnostics, drawn for a person: with the lines that they are about.
  ///
  /// What goes in:
  ///   - isVerbose: notes as well as warnings and errors, and how long each stage took.
  ///   - isColored: with the colours of a terminal.
  public func diagnosticText(isVerbose: Bool, isColored: Bool) -> String {
    var text = drawnDiagnostics(isColored: isColored)
    text += hazardText(isVerbose: isVerbose)
    if isVerbose {
      for remark in remarks { text += "sqldiff: note: \(remark)\n" }
      for table in reordered {
        text +=
          "sqldiff: note: the columns of table \(table) stand in another order, which is no difference\n"
      }
      text +=
        "sqldiff: \(undecided) \(undecided == 1 ? "object" : "objects") could not be decided for certain\n"
      for timing in timings { text += "sqldiff: \(timing.stage) took \(milliseconds(timing.seconds)) ms\n" }
    }
    return text
  }

  /// The same without a summary of the dangers, which are diagnostics where a script was written by hand.
  public func remarksText(isVerbose: Bool, isColored: Bool) -> String {
    drawnDiagnostics(isColored: isColored)
      + (isVerbose ? remarks.map { "sqldiff: note: \($0)\n" }.joined() : "")
  }

  private func drawnDiagnostics(isColored: Bool) -> String {
    var renderer = DiagnosticRenderer(files: files, isColored: isColored)
    var text = ""
    for diagnostic in diagnostics { text += renderer.render(diagnostic) }
    let errors = diagnostics.count { $0.severity == .error }
    if errors > 1 { text += "sqldiff: \(errors) errors\n" }
    return text
  }

  /// The dangers: by rule, or in the order of the statements with what to do about each.
  private func hazardText(isVerbose: Bool) -> String {
    var text = ""
    var groups: [(rule: HazardRule, objects: [String])] = []
    var places: [String: Int] = [:]
    for hazard in hazards {
      if let index = places[hazard.rule.id] {
        // Several statements may be about one object.
        if groups[index].objects.last != hazard.object { groups[index].objects.append(hazard.object) }
      } else {
        places[hazard.rule.id] = groups.count
        groups.append((hazard.rule, [hazard.object]))
      }
    }
    for (rule, objects) in groups where isVerbose || rule.severity == .warning {
      let shown = objects.prefix(3)
      let rest = objects.count - shown.count
      // What is lost is named whole.
      let isWhole = isVerbose || rule.classes.contains(.destroysData)
      if isWhole && rest > 0 {
        text += "sqldiff: \(rule.severity): \(rule.summary) [\(rule.id)], of \(objects.count) objects:\n"
        text += wrapped(objects.sorted())
      } else {
        text += "sqldiff: \(rule.severity): \(shown.joined(separator: ", "))"
        if rest > 0 { text += " and \(rest) more" }
        text += ": \(rule.summary) [\(rule.id)]\n"
      }
      if isVerbose, let advice = rule.advice { text += "  = safer: \(advice)\n" }
    }
    return text
  }

  /// Objects in indented lines that a terminal can hold, those of one table or schema together:
  /// `column public.item: price, name`.
  private func wrapped(_ objects: [String]) -> String {
    var groups: [(place: Substring, names: [Substring])] = []
    for object in objects {
      let (place, name) = splitAtPlace(object)
      if !place.isEmpty, groups.last?.place == place {
        groups[groups.count - 1].names.append(name)
      } else {
        groups.append((place, [name]))
      }
    }
    var text = ""
    for (place, names) in groups {
      var line = "    " + (place.isEmpty ? "" : names.count == 1 ? place + "." : place + ":")
      var width = line.count
      for (index, name) in names.enumerated() {
        let word = index == names.count - 1 ? name : name + ","
        let isFirst = index == 0 && (names.count == 1 || place.isEmpty)
        let count = word.count
        if index > 0, width + count >= 110 {
          text += line + "\n"
          line = "       "
          width = line.count
        }
        line += (isFirst ? "" : " ") + word
        width += (isFirst ? 0 : 1) + count
      }
      text += line + "\n"
    }
    return text
  }

  /// `column public.item.price` as `column public.item` and `price`; all of it is the name where it has no such parts.
  private func splitAtPlace(_ object: String) -> (place: Substring, name: Substring) {
    var isQuoted = false
    var dot: String.Index?
    for (index, byte) in zip(object.utf8.indices, object.utf8) {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): isQuoted.toggle()
      case UInt8(ascii: "(") where !isQuoted: return ("", object[...])
      case UInt8(ascii: ".") where !isQuoted: dot = index
      default: break
      }
    }
    guard let dot else { return ("", object[...]) }
    return (object[..<dot], object[object.index(after: dot)...])
  }

  /// With one decimal.
  private func milliseconds(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10_000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
