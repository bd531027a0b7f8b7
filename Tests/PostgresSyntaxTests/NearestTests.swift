// "Did you mean".

import PostgresSyntax
import Testing

struct NearestTests {
  @Test(
    arguments: [
      ("prise", ["price", "prices", "size"], "price"),
      ("itme", ["item", "time", "tame"], "item"),
      ("user", ["users", "uses"], "users"),
      ("Users", ["users"], "users"),
      ("custmoer_id", ["customer_id", "customers_id"], "customer_id"),
      ("größe", ["grösse", "größen"], "größen"),
      ("ab", ["cd", "ax", "abc"], "abc"),
      ("id", ["it", "name"], "it"),
      ("a", ["b", "c"], nil),
      ("order", ["customer", "product"], nil),
      ("x", [], nil),
      ("same", ["same"], nil),
    ] as [(String, [String], String?)]
  )
  func `the nearest name is found`(name: String, candidates: [String], expected: String?) {
    #expect(nearest(to: name, in: candidates) == expected)
    #expect(nearest(to: name, in: candidates.reversed()) == expected)
  }
}
