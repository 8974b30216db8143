#include "catalog/entry.hpp"

#include "text/number.hpp"
#include "text/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

namespace recs {
namespace {

using yaml::Node;

std::string_view name_of(Node::Kind kind) {
  switch (kind) {
    case Node::Kind::null:
      return "nothing";
    case Node::Kind::scalar:
      return "a text";
    case Node::Kind::sequence:
      return "a list";
    case Node::Kind::map:
      return "a map";
  }
  return "";
}

Problem wrong_kind(const Node& node, std::string_view what, std::string_view expected) {
  return {node.place, fmt::format("{} must be {}, not {}", what, expected, name_of(node.kind))};
}

std::optional<std::int64_t> read_whole(const Node& node, std::string_view what, WholeRange range,
                                       Problems& problems) {
  if (node.kind != Node::Kind::scalar) {
    problems.push_back(wrong_kind(node, what, "a whole number"));
    return std::nullopt;
  }
  if (node.is_quoted) {
    problems.push_back({node.place, fmt::format("{} must be a whole number; remove the quotes", what)});
    return std::nullopt;
  }
  const auto value = text::parse_whole(node.text);
  if (!value) {
    problems.push_back({node.place, fmt::format("{} '{}' is not a whole number", what, node.text)});
  } else if (*value < range.least || *value > range.most) {
    problems.push_back(
        {node.place, fmt::format("{} {} is not in {}…{}", what, *value, range.least, range.most)});
  } else {
    return value;
  }
  return std::nullopt;
}

std::string format_thousandths(Thousandths value) {
  return value % 1000 == 0 ? fmt::format("{}", value / 1000)
                           : fmt::format("{}.{:03}", value / 1000, value % 1000);
}

}  // namespace

Entry::Entry(const Node& map, std::span<const std::string_view> keys, Problems& problems)
    : map_(map), keys_(keys), problems_(problems) {
  std::unordered_set<std::string_view> seen;
  for (const Node& child : map.children) {
    if (!seen.insert(child.key).second) {
      problems_.push_back({child.key_place, fmt::format("key '{}' comes twice", child.key)});
    } else if (std::ranges::find(keys_, child.key) == keys_.end()) {
      problems_.push_back({child.key_place, fmt::format("unknown key '{}'{}", child.key,
                                                        text::did_you_mean(child.key, keys_))});
    }
  }
}

const Node* Entry::find(std::string_view key) const {
  const auto child = std::ranges::find(map_.children, key, &Node::key);
  if (child == map_.children.end()) return nullptr;
  if (child->kind == Node::Kind::null) {
    problems_.push_back({child->key_place, fmt::format("'{}' has no value", key)});
    return nullptr;
  }
  return &*child;
}

const Node* Entry::require(std::string_view key) const {
  const auto child = std::ranges::find(map_.children, key, &Node::key);
  if (child == map_.children.end()) problems_.push_back({map_.place, fmt::format("missing key '{}'", key)});
  return find(key);
}

std::string Entry::text(std::string_view key) const {
  const Node* const node = find(key);
  return node == nullptr ? std::string() : read_text(*node, key, problems_).value_or("");
}

std::string Entry::required_text(std::string_view key) const {
  const Node* const node = require(key);
  return node == nullptr ? std::string() : read_text(*node, key, problems_).value_or("");
}

std::vector<std::string> Entry::texts(std::string_view key) const {
  std::vector<std::string> texts;
  const Node* const node = find(key);
  if (node == nullptr) return texts;
  if (node->kind != Node::Kind::sequence) {
    problems_.push_back(wrong_kind(*node, key, fmt::format("a list ({}: [One, Two])", key)));
    return texts;
  }
  std::unordered_set<std::string_view> seen;
  for (const Node& item : node->children) {
    auto text = read_text(item, fmt::format("an item of '{}'", key), problems_);
    if (!text) continue;
    if (!seen.insert(item.text).second) {
      problems_.push_back({item.place, fmt::format("'{}' comes twice in '{}'", *text, key)});
    } else {
      texts.push_back(std::move(*text));
    }
  }
  return texts;
}

std::optional<std::int64_t> Entry::whole(std::string_view key, WholeRange range) const {
  const Node* const node = find(key);
  return node == nullptr ? std::nullopt : read_whole(*node, key, range, problems_);
}

std::optional<std::int64_t> Entry::required_whole(std::string_view key, WholeRange range) const {
  const Node* const node = require(key);
  return node == nullptr ? std::nullopt : read_whole(*node, key, range, problems_);
}

std::optional<Thousandths> read_thousandths(const Node& node, Thousandths most, std::string_view what,
                                            Problems& problems) {
  const auto report = [&](std::string message) { problems.push_back({node.place, std::move(message)}); };
  if (node.kind != Node::Kind::scalar) {
    problems.push_back(wrong_kind(node, what, "a number"));
    return std::nullopt;
  }
  if (node.is_quoted) {
    report(fmt::format("{} must be a number; remove the quotes", what));
    return std::nullopt;
  }
  const auto value = text::parse_decimal(node.text);
  if (!value) {
    report(fmt::format("{}: '{}' is not a number like 0.9", what, node.text));
  } else if (value->thousandths > most || value->thousandths < 0 ||
             (value->thousandths == 0 && value->is_exact) ||
             (value->thousandths == most && !value->is_exact)) {
    report(fmt::format("{}: {} is not in (0, {}]", what, node.text, format_thousandths(most)));
  } else if (!value->is_exact) {
    report(fmt::format("{}: {} has more than three decimals", what, node.text));
  } else {
    return static_cast<Thousandths>(value->thousandths);
  }
  return std::nullopt;
}

std::optional<std::string> read_text(const Node& node, std::string_view what, Problems& problems) {
  const bool is_text = node.kind == Node::Kind::scalar;
  if (!is_text && node.kind != Node::Kind::null) {
    problems.push_back(wrong_kind(node, what, "a text"));
  } else if (!is_text || node.text.find_first_not_of(' ') == std::string::npos) {
    problems.push_back({node.place, fmt::format("{} is empty", what)});
  } else if (node.text.find('\n') != std::string::npos) {
    problems.push_back(
        {node.place,
         fmt::format("{} must be a single line; fold it with '>-' or remove the line breaks", what)});
  } else if (node.text.front() == ' ' || node.text.back() == ' ') {
    problems.push_back({node.place, fmt::format("{} begins or ends with a space", what)});
  } else {
    return node.text;
  }
  return std::nullopt;
}

bool is_map(const Node& node, std::string_view what, Problems& problems) {
  if (node.kind == Node::Kind::map) return true;
  problems.push_back(wrong_kind(node, what, "a map"));
  return false;
}

}  // namespace recs
