-- Statements of SQL-standard function bodies, one a line.
INSERT INTO app.person (id, name) VALUES (1, 'a')
INSERT INTO app.person VALUES (1, 'a'), (2, DEFAULT)
INSERT INTO app.person (id, name) SELECT id, name FROM app.item WHERE price > 5
INSERT INTO app.person (id) VALUES (1) RETURNING id, name AS n
INSERT INTO app.person AS p (id, name) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.name, boss = p.boss + 1 WHERE p.id > 5
INSERT INTO app.person (id, name) VALUES (1, 'a') ON CONFLICT DO NOTHING
INSERT INTO app.person (id, name) VALUES (1, 'a') ON CONFLICT ON CONSTRAINT person_pkey DO NOTHING
INSERT INTO app.person DEFAULT VALUES
INSERT INTO app.item (id, price, name) VALUES (1, 5, 'x')
INSERT INTO app.item (id, tags[1], spot.x) VALUES (1, 'a', 2)
INSERT INTO app.item (id, code) SELECT 1, 'abc'
INSERT INTO app.item (id, code) SELECT id, name FROM app.person
INSERT INTO app.item (id, price) SELECT p.id, p.id FROM app.person p
WITH x AS (SELECT 1 AS a) INSERT INTO app.person (id) SELECT a FROM x
UPDATE app.person SET name = 'x'
UPDATE app.person SET name = upper(name), boss = 1 WHERE id = 5
UPDATE app.person p SET name = i.name FROM app.item i WHERE i.owner = p.id RETURNING p.id, i.name
UPDATE app.person SET (name, boss) = ('x', 1)
UPDATE app.person SET (name, boss) = (SELECT name, id FROM app.item LIMIT 1), mail = 'm'
UPDATE app.item SET price = amount, code = name
UPDATE app.item SET tags[1] = 'x', spot.x = 5
UPDATE app.item SET amount = DEFAULT
DELETE FROM app.person
DELETE FROM app.person WHERE id = 1 RETURNING *
DELETE FROM app.person p USING app.item i WHERE i.owner = p.id AND i.price > 5
MERGE INTO app.person p USING app.item i ON p.id = i.owner WHEN MATCHED AND i.old THEN UPDATE SET name = i.name WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id, name) VALUES (i.id, i.name)
MERGE INTO app.person p USING (SELECT 1 AS id) s ON p.id = s.id WHEN NOT MATCHED THEN DO NOTHING
WITH d AS (DELETE FROM app.person RETURNING id) SELECT count(*) FROM d
WITH u AS (UPDATE app.person SET name = 'x' RETURNING id, name) INSERT INTO app.item (id, name) SELECT id, name FROM u
SELECT 1
SELECT a + b AS n, $1, upper(f.t) FROM app.item WHERE id = f.a
SELECT b FROM app.item WHERE amount = a
VALUES (1), (2)
INSERT INTO app.item (id, price) SELECT '1', '2.50' FROM app.person LIMIT ALL
INSERT INTO app.item (id, name) SELECT '1', 'x' UNION SELECT 2, 'y'
INSERT INTO app.person (id) VALUES (1), (DEFAULT) RETURNING '' AS k, NULL
MERGE INTO app.person p USING app.item i ON i.amount WHEN NOT MATCHED THEN DO NOTHING
MERGE INTO app.person p USING app.item i ON 't' WHEN MATCHED THEN UPDATE SET name = 'x'
UPDATE app.item SET nums[1] = 2, nums[2:3] = '{4,5}', tags[big] = 'x', list[1] = 3
UPDATE app.item SET nums[name] = 2
UPDATE app.item SET nums[mail] = 2
UPDATE app.item SET data['a']['b'] = '1', data[1] = '2'
UPDATE app.item SET data['a':'b'] = '1'
UPDATE app.item SET amount[1] = 2
UPDATE app.item SET nums[1][2] = 2, nums[1:2][3] = '{1}'
UPDATE app.item SET spot.x = 1, spot.z = '2'
INSERT INTO app.item (id, nums[1], nums[2], spot.y) VALUES (1, 2, 3, 4)
