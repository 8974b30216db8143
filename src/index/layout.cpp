#include "index/layout.hpp"

#include "index/integers.hpp"
#include "index/record.hpp"

#include <algorithm>

namespace recs {

std::string write_header(const IndexHeader& header) {
  std::string out(index_magic);
  append(out, index_version);
  out.append(header.fingerprint.data(), header.fingerprint.size());
  append(out, header.size);
  append(out, header.films);
  append(out, header.themes);
  append(out, header.scale_steps);
  append(out, header.title_buckets);
  append(out, header.total_bytes);
  for (const std::uint64_t begin : header.begins) append(out, begin);
  append(out, checksum(PieceKind::header, 0, out));
  return out;
}

std::optional<IndexHeader> read_header(const ByteSource& file) {
  if (file.size() < header_bytes) return std::nullopt;
  const std::string_view bytes = file.view(0, header_bytes);
  if (!bytes.starts_with(index_magic)) return std::nullopt;
  const std::string_view checked = bytes.substr(0, header_bytes - sizeof(std::uint32_t));
  RecordReader reader(bytes.substr(index_magic.size()));
  if (reader.integer<std::uint32_t>() != index_version) return std::nullopt;
  IndexHeader header;
  std::ranges::copy(reader.bytes(header.fingerprint.size()), header.fingerprint.begin());
  header.size = reader.integer<std::uint64_t>();
  header.films = reader.integer<std::uint32_t>();
  header.themes = reader.integer<std::uint32_t>();
  header.scale_steps = reader.integer<std::uint32_t>();
  header.title_buckets = reader.integer<std::uint32_t>();
  header.total_bytes = reader.integer<std::uint32_t>();
  for (std::uint64_t& begin : header.begins) begin = reader.integer<std::uint64_t>();
  if (reader.integer<std::uint32_t>() != checksum(PieceKind::header, 0, checked)) return std::nullopt;
  if (header.size != file.size()) return std::nullopt;
  return header;
}

}  // namespace recs
