CREATE TABLE score (
  points integer,
  low integer,
  high integer,
  CONSTRAINT either CHECK (
    (((points >= low) AND (points <= high)) OR ((points >= high) AND (points <= low)))
  ),
  CONSTRAINT inside CHECK ((NOT ((points >= high) AND (points <= low)))),
  CONSTRAINT outside CHECK (((points < low) OR (points > high))),
  CONSTRAINT score_points_check CHECK (((points >= 0) AND (points <= 100)))
);
