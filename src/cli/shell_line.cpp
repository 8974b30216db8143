#include "cli/shell_line.hpp"

#include "text/shell_word.hpp"

#include <utility>

namespace recs::cli {
namespace {

constexpr std::string_view escaped_in_double_quotes = "\"$`\\";

bool contains(std::string_view characters, char c) { return characters.find(c) != std::string_view::npos; }

// Whether a `!` before `rest` stands for an earlier command.
bool recalls(std::string_view rest) { return !rest.empty() && !contains(" \t=", rest.front()); }

class Reader {
 public:
  Reader(std::string_view line, std::string_view breaks) : rest_(line), breaks_(breaks) {}

  ShellLine read() {
    while (!rest_.empty()) {
      const char c = rest_.front();
      rest_.remove_prefix(1);
      if (line_.quote != '\0') {
        read_quoted(c);
      } else {
        read_plain(c);
      }
    }
    return std::move(line_);
  }

 private:
  void read_plain(char c) {
    if (c == ' ' || c == '\t' || c == '\n') {
      end_word();
    } else if (c == '<' || c == '>') {
      end_word();
      line_.is_redirection = true;
    } else if (c == '\'' || c == '"') {
      line_.quote = c;
      kept_before_quote_ = std::exchange(line_.kept, line_.word.size());
      is_begun_ = true;
    } else if (c == '\\' && !rest_.empty()) {
      take_next();
    } else {
      append(c);
      if (contains(breaks_, c)) line_.kept = line_.word.size() - (c == '@' ? 1 : 0);
    }
  }

  void read_quoted(char c) {
    if (c == line_.quote) {
      line_.quote = '\0';
      line_.kept = kept_before_quote_;
    } else if (c == '\\' && line_.quote == '"' && !rest_.empty() &&
               contains(escaped_in_double_quotes, rest_.front())) {
      take_next();
    } else {
      append(c);
    }
  }

  void append(char c) {
    line_.word += c;
    is_begun_ = true;
  }

  void take_next() {
    append(rest_.front());
    rest_.remove_prefix(1);
  }

  void end_word() {
    if (!is_begun_) return;
    if (!line_.is_redirection) line_.words.push_back(std::move(line_.word));
    line_.word.clear();
    line_.kept = 0;
    line_.is_redirection = false;
    is_begun_ = false;
  }

  std::string_view rest_;
  std::string_view breaks_;
  ShellLine line_;
  std::size_t kept_before_quote_ = 0;
  bool is_begun_ = false;  // a word, perhaps an empty one in quotes
};

}  // namespace

ShellLine read_shell_line(std::string_view line, std::string_view breaks) {
  return Reader(line, breaks).read();
}

std::string shell_text(std::string_view text, char quote) {
  if (quote == '\0') return text::shell_word(text);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quote == '\'' && c == '\'') {
      out += R"('\'')";
    } else if (quote == '"' && c == '!' && recalls(text.substr(i + 1))) {
      out += R"("'!'")";  // a backslash would stay
    } else {
      if (quote == '"' && contains(escaped_in_double_quotes, c)) out += '\\';
      out += c;
    }
  }
  if (out.ends_with(quote)) out += quote;  // else bash takes it for the end
  return out;
}

}  // namespace recs::cli
