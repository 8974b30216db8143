#include "catalog/film_files.hpp"

#include "catalog/chunk.hpp"
#include "catalog/source_text.hpp"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <numeric>
#include <optional>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

namespace recs {
namespace {

constexpr std::size_t chunk_bytes = std::size_t{1} << 18;

// A chunk that waits to be read, and what keeps its text alive.
struct Job {
  std::size_t source = 0;
  std::size_t number = 0;  // among the chunks of the source
  Chunk chunk;
  std::shared_ptr<const std::string> text;
};

// The chunks of one source, as far as they have been read.
struct SourceParts {
  std::vector<FilmFile> parts;
  std::shared_ptr<const std::string> broken_text;  // of all of them, if one cannot be read by itself
};

// Reads a chunk; nothing if the whole file must be read to tell what is wrong with it.
std::optional<FilmFile> read_chunk(const Chunk& chunk) {
  if (!check_characters(chunk.text).empty()) return std::nullopt;
  FilmFile part = read_film_file(chunk.text, chunk.first_line);
  return part.is_broken ? std::nullopt : std::optional(std::move(part));
}

// Threads take chunks from here, and open the next file when there are none: so only few files are in memory
// at once.
class Reader {
 public:
  Reader(std::span<Source> sources, const OnProgress& on_progress)
      : sources_(sources), on_progress_(on_progress), read_(sources.size()) {
    for (const Source& source : sources) progress_.all += source.stamp ? source.stamp->size : 0;
  }

  std::vector<FilmFilePart> read() {
    const std::size_t most_threads = std::max(1U, std::thread::hardware_concurrency());
    {
      std::vector<std::jthread> helpers;
      try {
        while (helpers.size() + 1 < most_threads) helpers.emplace_back([this] { work(); });
      } catch (const std::system_error&) {
        // No more threads to be had: those there are do all of it.
      }
      work();
    }
    if (failure_) std::rethrow_exception(failure_);
    return take_parts();
  }

 private:
  void work() {
    try {
      while (const auto job = next_job()) finish(*job, read_chunk(job->chunk));
    } catch (...) {
      const std::scoped_lock lock(mutex_);
      failure_ = std::current_exception();
      opening_ = 0;
      opened_ = sources_.size();
      jobs_.clear();
      changed_.notify_all();
    }
  }

  // Waits while there is no chunk but another thread is opening a file.
  std::optional<Job> next_job() {
    std::unique_lock lock(mutex_);
    while (true) {
      if (!jobs_.empty()) {
        Job job = std::move(jobs_.front());
        jobs_.pop_front();
        return job;
      }
      if (opened_ < sources_.size()) {
        open_next(lock);
      } else if (opening_ > 0) {
        changed_.wait(lock);
      } else {
        return std::nullopt;
      }
    }
  }

  void open_next(std::unique_lock<std::mutex>& lock) {
    const std::size_t source = opened_++;
    ++opening_;
    lock.unlock();
    const auto text = std::make_shared<const std::string>(read_text(sources_[source]));
    const auto chunks = split_into_chunks(*text, chunk_bytes);
    lock.lock();
    --opening_;
    read_[source].parts.resize(chunks.size());
    for (std::size_t i = 0; i < chunks.size(); ++i) jobs_.push_back({source, i, chunks[i], text});
    changed_.notify_all();
  }

  void finish(const Job& job, std::optional<FilmFile> part) {
    const std::scoped_lock lock(mutex_);
    SourceParts& read = read_[job.source];
    if (part) {
      read.parts[job.number] = std::move(*part);
    } else {
      read.broken_text = job.text;
    }
    progress_.done = std::min(progress_.all, progress_.done + job.chunk.text.size());
    if (on_progress_) on_progress_(progress_);
  }

  std::vector<FilmFilePart> take_parts() {
    std::vector<FilmFilePart> all;
    for (std::size_t i = 0; i < sources_.size(); ++i) {
      if (const auto& text = read_[i].broken_text) {
        sources_[i].problems = check_characters(*text);
        if (sources_[i].problems.empty()) all.push_back({i, read_film_file(*text)});
      } else {
        for (FilmFile& part : read_[i].parts) all.push_back({i, std::move(part)});
      }
    }
    return all;
  }

  std::span<Source> sources_;
  const OnProgress& on_progress_;
  std::mutex mutex_;  // of all that follows
  std::condition_variable changed_;
  std::size_t opened_ = 0;   // sources that were opened, or are being
  std::size_t opening_ = 0;  // of those, the ones being opened now
  std::deque<Job> jobs_;
  std::vector<SourceParts> read_;  // by source
  Progress progress_;
  std::exception_ptr failure_;
};

}  // namespace

std::vector<FilmFilePart> read_film_files(std::span<Source> sources, const OnProgress& on_progress) {
  return Reader(sources, on_progress).read();
}

}  // namespace recs
