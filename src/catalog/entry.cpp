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

std::string words_of(Subject subject) {
  return subject.name ? fmt::format("{} '{}'", subject.what, *subject.name) : std::string(subject.what);
}

Problem wrong_thousandths(const Node& node, Thousandths most, std::string_view what) {
  if (node.kind != Node::Kind::scalar) return wrong_kind(node, what, "a number");
  if (node.is_quoted) return {node.place, fmt::format("{} must be a number; remove the quotes", what)};
  const auto value = text::parse_decimal(node.text);
  if (!value) return {node.place, fmt::format("{}: '{}' is not a number like 0.9", what, node.text)};
  const bool is_in_range = value->thousandths >= 0 && value->thousandths <= most &&
                           !(value->thousandths == 0 && value->is_exact) &&
                           !(value->thousandths == most && !value->is_exact);
  if (is_in_range) return {node.place, fmt::format("{}: {} has more than three decimals", what, node.text)};
  return {node.place, fmt::format("{}: {} is not in (0, {}]", what, node.text, format_thousandths(most))};
}

}  // namespace

Entry::Entry(const Node& map, std::span<const std::string_view> keys, Problems& problems)
    : map_(map), keys_(keys), problems_(problems) {
  std::vector<bool> is_seen(keys.size());
  std::unordered_set<std::string_view> unknown;
  for (const Node& child : map.children) {
    const auto key = std::ranges::find(keys, child.key);
    const bool is_known = key != keys.end();
    const auto number = static_cast<std::size_t>(key - keys.begin());
    const bool is_new = is_known ? !is_seen[number] : unknown.insert(child.key).second;
    if (is_known) is_seen[number] = true;
    if (!is_new) {
      problems_.push_back({child.key_place, fmt::format("key '{}' comes twice", child.key)});
    } else if (!is_known) {
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
  return node == nullptr ? std::string() : read_text(*node, {key}, problems_).value_or("");
}

std::string Entry::required_text(std::string_view key) const {
  const Node* const node = require(key);
  return node == nullptr ? std::string() : read_text(*node, {key}, problems_).value_or("");
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
    auto text = read_text(item, {"an item of", key}, problems_);
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

std::optional<Thousandths> read_thousandths(const Node& node, Thousandths most, Subject subject,
                                            Problems& problems) {
  if (node.kind == Node::Kind::scalar && !node.is_quoted) {
    const auto value = text::parse_decimal(node.text);
    if (value && value->is_exact && value->thousandths > 0 && value->thousandths <= most) {
      return static_cast<Thousandths>(value->thousandths);
    }
  }
  problems.push_back(wrong_thousandths(node, most, words_of(subject)));
  return std::nullopt;
}

std::optional<std::string> read_text(const Node& node, Subject subject, Problems& problems) {
  const bool is_text = node.kind == Node::Kind::scalar;
  const auto report = [&](std::string_view what_is_wrong) {
    problems.push_back({node.place, fmt::format("{} {}", words_of(subject), what_is_wrong)});
  };
  if (!is_text && node.kind != Node::Kind::null) {
    problems.push_back(wrong_kind(node, words_of(subject), "a text"));
  } else if (!is_text || node.text.find_first_not_of(' ') == std::string::npos) {
    report("is empty");
  } else if (node.text.find('\n') != std::string::npos) {
    report("must be a single line; fold it with '>-' or remove the line breaks");
  } else if (node.text.front() == ' ' || node.text.back() == ' ') {
    report("begins or ends with a space");
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
