#pragma once

#include "catalog/yaml.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace recs::yaml {

/// The lists and maps that are being read, each in the one before it. In a map, a key waits for its value.
class NodeStack {
 public:
  [[nodiscard]] std::size_t size() const noexcept { return open_.size(); }
  [[nodiscard]] bool is_empty() const noexcept { return open_.empty(); }

  /// The innermost; there must be one.
  [[nodiscard]] const Node& top() const { return open_.back().node; }

  [[nodiscard]] bool awaits_key() const { return is_in_map() && !open_.back().key; }
  [[nodiscard]] bool awaits_value() const { return is_in_map() && open_.back().key; }

  /// Where the key stands that waits for its value; there must be one.
  [[nodiscard]] Place key_place() const { return open_.back().key->place; }

  void add_key(std::string text, Place place) { open_.back().key = Key{std::move(text), place}; }

  /// Adds a value to the innermost list or map, which does not wait for a key.
  void add_value(Node&& value) {
    if (is_in_map()) {
      value.key = std::move(open_.back().key->text);
      value.key_place = open_.back().key->place;
      open_.back().key.reset();
    }
    open_.back().node.children.push_back(std::move(value));
  }

  void open(Node::Kind kind, Place place) {
    Node node;
    node.kind = kind;
    node.place = place;
    if (!spare_.empty()) {
      node.children = std::move(spare_.back());
      spare_.pop_back();
    }
    open_.push_back({std::move(node), std::nullopt});
  }

  /// The innermost, which is complete.
  [[nodiscard]] Node close() {
    Node node = std::move(open_.back().node);
    open_.pop_back();
    return node;
  }

  /// Takes back a node that is no longer needed: the memory of its lists and maps serves those to come.
  void recycle(Node&& node) {
    if (node.kind != Node::Kind::sequence && node.kind != Node::Kind::map) return;
    for (Node& child : node.children) recycle(std::move(child));
    node.children.clear();
    spare_.push_back(std::move(node.children));
  }

 private:
  struct Key {
    std::string text;
    Place place;
  };
  struct Collection {
    Node node;
    std::optional<Key> key;
  };

  [[nodiscard]] bool is_in_map() const { return !is_empty() && top().kind == Node::Kind::map; }

  std::vector<Collection> open_;
  std::vector<std::vector<Node>> spare_;
};

}  // namespace recs::yaml
