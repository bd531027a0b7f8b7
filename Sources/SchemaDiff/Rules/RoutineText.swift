// LANGUAGE sql routines that would fail at their first call: the server looks at a text when it is created, unless
// check_function_bodies is off, as it is in a dump.

import CatalogModel
import Elaboration

extension SchemaRule {
  static let routineText = SchemaRule(
    name: "routine-text",
    summary: "the text of a LANGUAGE sql routine would be refused when it is called",
    find: { catalog in
      guard var texts = RoutineTexts(catalog) else { return [] }
      let names = Names(catalog)
      return catalog.all.compactMap { id in
        texts.objection(to: id).map {
          Finding(object: id, message: "\(names.described(id)) can't be called: \($0)")
        }
      }
    }
  )
}
