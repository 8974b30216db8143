#include "catalog/yaml.hpp"

#include "catalog/node_stack.hpp"
#include "catalog/yaml_text.hpp"
#include "catalog/yaml_wording.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <utility>

// yaml-cpp is used as a tokenizer only: its nodes lose repeated keys, turn nulls into the text "null" and
// read `010` as 8.
namespace recs::yaml {
namespace {

constexpr std::size_t deepest_level = 8;
constexpr std::size_t longest_scalar = std::size_t{64} << 10;

class Refusal {
 public:
  Refusal(Place place, std::string message) : problem_{place, std::move(message)} {}
  [[nodiscard]] const Problem& problem() const { return problem_; }

 private:
  Problem problem_;
};

class ViewBuffer : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view text) {
    char* const begin = const_cast<char*>(text.data());  // a buffer that is only read from
    setg(begin, begin, begin + text.size());
  }
};

// What a document must be, and what users are told if it is not.
struct Expected {
  Node::Kind kind = Node::Kind::sequence;
  std::string message;
};

class Builder final : public YAML::EventHandler {
 public:
  Builder(std::string_view text, std::uint32_t first_line, Expected expected,
          const std::function<void(const Node&)>& on_part)
      : text_(text), places_(text, first_line), expected_(std::move(expected)), on_part_(on_part) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (has_document_) {
      throw Refusal(place_of(mark), "a second document begins here; check the indentation, or remove '---'");
    }
    has_document_ = true;
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_anchor(mark, anchor);
    // The mark is that of the next token.
    const Place place = open_.awaits_value() ? open_.key_place() : place_of(mark);
    if (open_.awaits_key()) throw Refusal(place, "a key is missing before ':'");
    Node node;
    node.place = place;
    add(std::move(node));
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    throw Refusal(place_of(mark), std::string(wording::alias));
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    refuse_anchor(mark, anchor);
    const auto position = position_of(mark);
    const char first = position < text_.size() ? text_[position] : '\0';
    const bool in_quotes = first == '"' || first == '\'';
    const bool is_block = first == '|' || first == '>';
    const bool is_quoted = std::string_view(tag) == "!";
    if (!is_untagged(tag) && !(is_quoted && (in_quotes || is_block))) refuse_tag(mark);
    const Place place = place_of(mark);
    if (in_quotes && !closes_on_its_line(text_, position))
      throw Refusal(place, std::string(wording::open_quote));
    if (value.size() > longest_scalar) throw Refusal(place, "a text longer than 64 KiB");
    check_characters(value, place);
    if (open_.awaits_key()) {
      if (!is_quoted && value == "<<") throw Refusal(place, "merge keys (<<) are not supported");
      open_.add_key(value, place);
      return;
    }
    Node node;
    node.kind = Node::Kind::scalar;
    node.place = place;
    node.text = value;
    node.is_quoted = is_quoted;
    add(std::move(node));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value /*style*/) override {
    open(Node::Kind::sequence, mark, tag, anchor);
  }
  void OnSequenceEnd() override { add(open_.close()); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value /*style*/) override {
    open(Node::Kind::map, mark, tag, anchor);
  }
  void OnMapEnd() override { add(open_.close()); }

  // What is told for an exception of yaml-cpp: an open quote before it is the likelier cause.
  [[nodiscard]] Problem explain(const YAML::Exception& error) {
    for (std::size_t begin = last_position_, line = last_line_; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      if (!error.mark.is_null() && line > static_cast<std::size_t>(error.mark.line)) break;
      if (const auto open = find_open_quote(text_, begin, end))
        return {places_.at(*open, line), std::string(wording::open_quote)};
      begin = end + 1;
      ++line;
    }
    if (error.mark.is_null()) return {{1, 1}, wording::of_parser_error(error.msg)};
    if (error.msg.find(" flow not found") != std::string::npos && !open_.is_empty()) {
      const Node& bracket = open_.top();
      return {bracket.place,
              std::string(bracket.kind == Node::Kind::map ? wording::open_brace : wording::open_bracket)};
    }
    const Place place = place_of(error.mark);
    if (is_indented_with_tab(text_, position_of(error.mark))) {
      return {place, "a tab cannot be used for indentation; use spaces"};
    }
    return {place, wording::of_parser_error(error.msg)};
  }

 private:
  [[nodiscard]] std::size_t position_of(const YAML::Mark& mark) const {
    return std::min(static_cast<std::size_t>(mark.pos), text_.size());
  }

  Place place_of(const YAML::Mark& mark) {
    last_position_ = position_of(mark);
    last_line_ = static_cast<std::size_t>(mark.line);
    return places_.at(last_position_, last_line_);
  }

  void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
    if (anchor != YAML::NullAnchor) {
      throw Refusal(place_of(mark), std::string(wording::anchor));
    }
  }

  static bool is_untagged(std::string_view tag) { return tag == "?"; }

  void refuse_tag(const YAML::Mark& mark) { throw Refusal(place_of(mark), std::string(wording::tag)); }

  static void check_characters(std::string_view value, Place place) {
    for (std::string_view rest = text::after_ascii(value); !rest.empty(); rest = text::after_ascii(rest)) {
      const auto next = text::first_code_point(rest);
      if (!next) throw Refusal(place, "an escape in this text is not a character");
      if (text::is_control(next->value) && next->value != U'\n') {
        throw Refusal(place, fmt::format("control character U+{:04X} in a text",
                                         static_cast<std::uint32_t>(next->value)));
      }
      rest.remove_prefix(next->bytes);
    }
  }

  void open(Node::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    refuse_anchor(mark, anchor);
    if (!is_untagged(tag)) refuse_tag(mark);
    const Place place = place_of(mark);
    refuse_key(kind, place, position_of(mark));
    if (open_.is_empty()) check_top(kind, place);
    if (open_.size() == deepest_level) throw Refusal(place, "nested too deeply; 8 levels are the limit");
    open_.open(kind, place);
  }

  // An open bracket looks to the parser like the beginning of a key; so does `[a]: b`, which nobody means.
  void refuse_key(Node::Kind kind, Place place, std::size_t position) const {
    const char first = position < text_.size() ? text_[position] : '\0';
    const bool begins_map_with_list = kind == Node::Kind::map && first == '[';
    if (!open_.awaits_key() && !begins_map_with_list) return;
    if (find_open_quote(text_, position, std::min(text_.find('\n', position), text_.size()))) {
      throw Refusal(place, std::string(wording::open_quote));
    }
    if (first == '[') throw Refusal(place, std::string(wording::open_bracket));
    if (first == '{') throw Refusal(place, std::string(wording::open_brace));
    throw Refusal(place, "a key must be a text, not a list or a map");
  }

  void add(Node&& node) {
    const bool is_item = open_.size() == 1 && expected_.kind == Node::Kind::sequence;
    if (open_.is_empty()) check_top(node.kind, node.place);
    if (is_item || (open_.is_empty() && expected_.kind == Node::Kind::map)) {
      on_part_(node);
      open_.recycle(std::move(node));
    } else if (!open_.is_empty()) {
      open_.add_value(std::move(node));
    }
  }

  void check_top(Node::Kind kind, Place place) const {
    if (kind == expected_.kind || kind == Node::Kind::null) return;
    throw Refusal(place, expected_.message);
  }

  std::string_view text_;
  PlaceCounter places_;
  Expected expected_;
  const std::function<void(const Node&)>& on_part_;
  bool has_document_ = false;
  std::size_t last_position_ = 0;
  std::size_t last_line_ = 0;
  NodeStack open_;
};

Problems read(std::string_view text, std::uint32_t first_line, Expected expected,
              const std::function<void(const Node&)>& on_part) {
  Builder builder(text, first_line, std::move(expected), on_part);
  try {
    ViewBuffer buffer(text);
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
      // A second document is refused by the builder.
    }
  } catch (const Refusal& refusal) {
    return {refusal.problem()};
  } catch (const YAML::Exception& error) {
    return {builder.explain(error)};
  }
  return {};
}

}  // namespace

Problems read_list(std::string_view text, std::uint32_t first_line,
                   const std::function<void(const Node&)>& on_item) {
  return read(text, first_line,
              {Node::Kind::sequence, "a list of films is expected; each begins with '- title: …'"}, on_item);
}

Problems read_map(std::string_view text, std::string_view keys,
                  const std::function<void(const Node&)>& on_map) {
  return read(text, 1, {Node::Kind::map, fmt::format("a map of {} is expected", keys)}, on_map);
}

}  // namespace recs::yaml
