// The names that are found in a text.

import PostgresSyntax
import Testing

struct MentionedNamesTests {
  @Test(arguments: [
    ("SELECT Total FROM app.item", ["select", "total", "from", "app.item"]),
    (#"SELECT "Total", U&"x""y" FROM "App" . "It.em""#, ["select", "Total", "x\"y", "from", "App|It.em"]),
    ("x := app.price(item_id) + count (*)", ["x", "app.price(", "item_id", "count("]),
    ("-- app.no\n/* nor /* this */ */ yes", ["yes"]),
    ("nextval('app.item_seq'::regclass)", ["nextval(", "app.item_seq", "regclass"]),
    ("EXECUTE 'UPDATE ' || $q$app.item SET a = E'b'$q$", ["execute", "update", "app.item", "set", "a", "b"]),
    ("a.1 . ÄB.c 'open", ["a", "Äb.c", "open"]),
    ("", []),
  ])
  func names(in text: String, are expected: [String]) {
    let found = mentionedNames(in: text).map { name in
      let separator = name.words.contains { $0.contains(".") } ? "|" : "."
      return name.words.joined(separator: separator) + (name.isCalled ? "(" : "")
    }
    #expect(found == expected)
  }
}
