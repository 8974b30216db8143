#pragma once

#include "recs/catalog.hpp"
#include "recs/index.hpp"
#include "recs/profile.hpp"
#include "support/temporary_directory.hpp"
#include "synthetic_film.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace recs::bench {

/// A question: a film, and what is asked for.
struct Question {
  std::string title;
  FilmId film{};
  Profile profile;
};

/// Films of one number, in the shapes that are measured, each made when it is first asked for.
class Sample {
 public:
  explicit Sample(std::size_t film_count) : film_count_(film_count) {}

  [[nodiscard]] std::size_t film_count() const { return film_count_; }
  [[nodiscard]] const Catalog& catalog();
  [[nodiscard]] const Index& index();
  [[nodiscard]] const std::vector<Question>& questions();

  /// A directory of YAML files that say the same as catalog().
  [[nodiscard]] std::filesystem::path yaml();

  /// A directory for caches.
  [[nodiscard]] std::filesystem::path cache() const { return directory_.path() / "cache"; }

 private:
  [[nodiscard]] const std::vector<SyntheticFilm>& films();

  std::size_t film_count_;
  std::vector<SyntheticFilm> films_;
  std::optional<Catalog> catalog_;
  std::optional<Index> index_;
  std::vector<Question> questions_;
  testing::TemporaryDirectory directory_;
};

}  // namespace recs::bench
