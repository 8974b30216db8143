# Prints the table of tests/bench/run. Reads what stopwatch prints; is told `films`, and the sizes of the stores.

function grouped(number) {
  while (match(number, /[0-9][0-9][0-9][0-9]($|,)/)) {
    number = substr(number, 1, RSTART) "," substr(number, RSTART + 1)
  }
  return number
}

function time(value) { return value < 1 ? sprintf("%.2f ms", value * 1000) : sprintf("%.2f s", value) }

function ratio(quotient) {
  if (quotient >= 100) return grouped(sprintf("%.0f", quotient))
  return sprintf(quotient < 1 ? "%.2g" : "%.1f", quotient)
}

function row(name, store) {
  printf "| %-20s | %9s | %7s | %14s | %11s | %9s |\n", name, time(seconds[name]),
    ratio(seconds[name] / seconds["empty static program"]), ratio(seconds["sqlite3"] / seconds[name]),
    sprintf("%.1f MB", peak[name] * 1024 / 1e6), store
}

BEGIN { FS = "\t" }

{ seconds[$1] = $2; peak[$1] = $3 }

END {
  printf "| %-20s |    median | ÷ empty | sqlite3 ÷ this | peak memory |     store |\n", grouped(films) " films"
  print "|----------------------|----------:|--------:|---------------:|------------:|----------:|"
  row("empty static program", "")
  row("recs", index_size)
  row("recs, no index yet", index_size)
  row("sqlite3", database_size)
}