-- The tables that make_films writes, kept as somebody who knows SQLite would: tags clustered by film and by
-- theme, the totals in a narrow table of their own. Run in the directory of the tables.
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE film (id INTEGER PRIMARY KEY, title TEXT NOT NULL, year INTEGER NOT NULL, blurb TEXT NOT NULL);
CREATE TABLE tag_row (film INTEGER, theme INTEGER, weight INTEGER);
.mode tabs
.import films.tsv film
.import tags.tsv tag_row
CREATE TABLE tag (film INTEGER, theme INTEGER, weight INTEGER NOT NULL, PRIMARY KEY (film, theme)) WITHOUT ROWID;
INSERT INTO tag SELECT film, theme, weight FROM tag_row ORDER BY film, theme;
CREATE TABLE posting (theme INTEGER, film INTEGER, weight INTEGER NOT NULL, PRIMARY KEY (theme, film)) WITHOUT ROWID;
INSERT INTO posting SELECT theme, film, weight FROM tag_row ORDER BY theme, film;
CREATE TABLE total (film INTEGER PRIMARY KEY, weight INTEGER NOT NULL);
INSERT INTO total SELECT film, sum(weight) FROM tag GROUP BY film;
CREATE UNIQUE INDEX film_title ON film (title);
DROP TABLE tag_row;
VACUUM;
ANALYZE;
