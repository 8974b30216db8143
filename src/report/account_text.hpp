#pragma once

#include "recs/index.hpp"
#include "recs/profile.hpp"
#include "report/paint.hpp"

#include <string>
#include <string_view>

namespace recs::report {

/// How a score comes about, for people: a table of the shared themes (the weight wanted, the weight that the
/// film has, the contribution in per cent), their sum (shared / joint weight, the score in per cent), and
/// what is only on one side. The contributions add up to the score, to the last digit. Lines are indented by
/// `indent` and fit the width; where it is small the weights are left out. `wanted_by` names the profile:
/// `Her`, `what you like`.
[[nodiscard]] std::string account_text(const Index& index, const Profile& profile, FilmId film,
                                       std::string_view wanted_by, std::size_t indent, const Layout& layout);

}  // namespace recs::report
