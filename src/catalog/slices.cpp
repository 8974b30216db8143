#include "catalog/slices.hpp"

#include <algorithm>
#include <future>
#include <thread>
#include <vector>

namespace recs {

void for_each_slice(std::size_t count, const std::function<void(std::size_t, std::size_t)>& work) {
  const std::size_t processors = std::thread::hardware_concurrency();
  const std::size_t slices = std::max<std::size_t>(1, std::min(processors, count));
  std::vector<std::future<void>> others;  // their destructors wait, too
  for (std::size_t i = 1; i < slices; ++i) {
    others.push_back(std::async(work, count * i / slices, count * (i + 1) / slices));
  }
  work(0, count / slices);
  for (std::future<void>& other : others) other.get();
}

}  // namespace recs
