-- The server tells indexes that differ in nothing but their sorting apart by name alone.
CREATE TABLE runner (
    id bigint NOT NULL,
    kind smallint NOT NULL,
    created_at timestamptz NOT NULL
) PARTITION BY LIST (kind);

CREATE TABLE instance_runner (
    id bigint NOT NULL,
    kind smallint NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE group_runner (
    id bigint NOT NULL,
    kind smallint NOT NULL,
    created_at timestamptz NOT NULL
);

ALTER TABLE ONLY runner ATTACH PARTITION instance_runner FOR VALUES IN ('1');
ALTER TABLE ONLY runner ATTACH PARTITION group_runner FOR VALUES IN ('2');

CREATE INDEX runner_newest ON ONLY runner (created_at DESC, id DESC);
CREATE INDEX runner_oldest ON ONLY runner (created_at, id DESC);
CREATE INDEX instance_runner_newest ON instance_runner (created_at DESC, id DESC);
CREATE INDEX instance_runner_oldest ON instance_runner (created_at, id DESC);
CREATE INDEX group_runner_oldest ON group_runner (created_at, id DESC);
CREATE INDEX group_runner_newest ON group_runner (created_at DESC, id DESC);

ALTER INDEX runner_newest ATTACH PARTITION instance_runner_newest;
ALTER INDEX runner_oldest ATTACH PARTITION instance_runner_oldest;
ALTER INDEX runner_newest ATTACH PARTITION group_runner_newest;
ALTER INDEX runner_oldest ATTACH PARTITION group_runner_oldest;
