// The C side of the JSON reader: parses with simdjson and hands out its tape.
#include "CJSONTape.h"

#include <algorithm>
#include <memory>
#include <simdjson.h>

static_assert(JSON_TAPE_PADDING >= simdjson::SIMDJSON_PADDING, "simdjson reads further");

json_tape json_tape_parse(const char *text, size_t length) {
  json_tape result = {nullptr, nullptr, nullptr};
  // Expressions nest far deeper than the 1,024 levels that simdjson allows by default; a level takes two bytes.
  const size_t depth = std::min<size_t>(200000, length / 2 + 16);
  simdjson::dom::parser parser;
  std::unique_ptr<simdjson::dom::document> document(new (std::nothrow) simdjson::dom::document);
  if (!document || parser.allocate(length, depth)) return result;
  auto parsed = parser.parse_into_document(*document, text, length, false);
  if (parsed.error()) return result;
  result.tape = document->tape.get();
  result.strings = document->string_buf.get();
  result.document = document.release();
  return result;
}

void json_tape_free(json_tape tape) { delete static_cast<simdjson::dom::document *>(tape.document); }
