-- What `recs --like '{title}' --limit 10` prints, byte for byte. Quotients of small whole numbers are equal as
-- doubles only if they are equal, so the order is exact.
WITH
  liked AS (
    SELECT id, weight AS total FROM film JOIN total ON total.film = id WHERE title = '{title}'
  ),
  shared AS (
    SELECT posting.film, sum(min(posting.weight, tag.weight)) AS shared
    FROM liked JOIN tag ON tag.film = id JOIN posting ON posting.theme = tag.theme
    WHERE posting.film <> id
    GROUP BY posting.film
  ),
  best AS (
    SELECT shared.film, shared, liked.total + total.weight - shared AS joint
    FROM shared JOIN total ON total.film = shared.film, liked
    ORDER BY 1.0 * shared / (liked.total + total.weight - shared) DESC, shared.film
    LIMIT 10
  )
SELECT printf('%d.%04d', units / 10000, units % 10000), title, year, blurb
FROM (SELECT *, (20000 * shared + joint) / (2 * joint) AS units FROM best) JOIN film ON id = film
ORDER BY 1.0 * shared / joint DESC, id;
