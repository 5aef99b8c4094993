"""The database: one SQL script a version. A step is never edited once shipped; a new one is added below."""

from __future__ import annotations

APPLICATION_ID = 0x526F6F74
"""`Root`: marks the file as ours in the SQLite header."""

MIGRATIONS = (
    """
    CREATE TABLE attempts (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL,
        question TEXT NOT NULL,
        memory TEXT NOT NULL,
        lesson TEXT NOT NULL,
        answer TEXT NOT NULL CHECK (json_valid(answer)),
        score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
        outcome TEXT NOT NULL,
        rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
        confidence INTEGER,
        hint_used INTEGER NOT NULL,
        seconds REAL NOT NULL,
        mode TEXT NOT NULL,
        misconception TEXT
    );
    CREATE INDEX attempts_question ON attempts (question, number);
    CREATE TRIGGER attempts_stay BEFORE UPDATE ON attempts
        BEGIN SELECT RAISE(ABORT, 'an answer is never changed'); END;
    CREATE TRIGGER attempts_remain BEFORE DELETE ON attempts
        BEGIN SELECT RAISE(ABORT, 'an answer is never deleted'); END;
    -- INSERT OR REPLACE would delete the old row without asking the trigger above.
    CREATE TRIGGER attempts_differ BEFORE INSERT ON attempts
        WHEN EXISTS (SELECT 1 FROM attempts WHERE id = NEW.id OR number = NEW.number)
        BEGIN SELECT RAISE(ABORT, 'an answer is written once'); END;
    CREATE TABLE cards (
        memory TEXT PRIMARY KEY,
        due TEXT NOT NULL,
        stability REAL NOT NULL,
        difficulty REAL NOT NULL,
        state INTEGER NOT NULL,
        step INTEGER,
        last_review TEXT NOT NULL,
        reviews INTEGER NOT NULL,
        lapses INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE places (
        lesson TEXT PRIMARY KEY, block INTEGER NOT NULL, finished INTEGER NOT NULL, at TEXT NOT NULL
    ) WITHOUT ROWID;
    """,
    """
    ALTER TABLE cards ADD COLUMN shaky INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX attempts_memory ON attempts (memory, number);
    CREATE INDEX attempts_lesson ON attempts (lesson);
    UPDATE cards SET shaky = 1 WHERE 'right' <>
        (SELECT outcome FROM attempts WHERE memory = cards.memory ORDER BY number DESC LIMIT 1);
    CREATE INDEX cards_due ON cards (due);
    CREATE INDEX cards_reviewed ON cards (last_review);
    CREATE INDEX cards_shaky ON cards (due) WHERE shaky;
    CREATE INDEX cards_lapses ON cards (lapses) WHERE lapses > 0;
    CREATE TABLE settings (
        key TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))
    ) WITHOUT ROWID;
    -- What a learner said later of how well an answer was known; the last one of an attempt counts.
    CREATE TABLE revisions (
        number INTEGER PRIMARY KEY,
        attempt TEXT NOT NULL,
        at TEXT NOT NULL,
        rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4)
    );
    CREATE INDEX revisions_attempt ON revisions (attempt, number);
    CREATE TRIGGER revisions_belong BEFORE INSERT ON revisions
        WHEN NOT EXISTS (SELECT 1 FROM attempts WHERE id = NEW.attempt)
        BEGIN SELECT RAISE(ABORT, 'a revision belongs to an answer'); END;
    CREATE TRIGGER revisions_stay BEFORE UPDATE ON revisions
        BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
    CREATE TRIGGER revisions_remain BEFORE DELETE ON revisions
        BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;
    CREATE TRIGGER revisions_differ BEFORE INSERT ON revisions
        WHEN EXISTS (SELECT 1 FROM revisions WHERE number = NEW.number)
        BEGIN SELECT RAISE(ABORT, 'a revision is written once'); END;
    -- The state of each misconception, as cards are of memories: from the answers, for speed.
    CREATE TABLE mistakes (
        tag TEXT PRIMARY KEY,
        attempt TEXT NOT NULL,
        at TEXT NOT NULL,
        times INTEGER NOT NULL,
        rights INTEGER NOT NULL
    ) WITHOUT ROWID;
    INSERT INTO mistakes (tag, attempt, at, times, rights)
        SELECT last.misconception, last.id, last.at, seen.times, 0 FROM attempts AS last JOIN
        (SELECT max(number) AS number, count(*) AS times FROM attempts
            WHERE misconception IS NOT NULL GROUP BY misconception) AS seen USING (number);
    CREATE INDEX mistakes_open ON mistakes (at) WHERE rights < 2;
    -- Memories that the learner does not want to be asked for now.
    CREATE TABLE aside (memory TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE runs (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        plan TEXT NOT NULL CHECK (json_valid(plan)),
        place INTEGER NOT NULL,
        spent REAL NOT NULL,
        begun TEXT NOT NULL,
        ended TEXT
    ) WITHOUT ROWID;
    CREATE INDEX runs_open ON runs (begun) WHERE ended IS NULL;
    CREATE TABLE given (
        run TEXT NOT NULL,
        question TEXT NOT NULL,
        answer TEXT CHECK (answer IS NULL OR json_valid(answer)),
        confidence INTEGER,
        flagged INTEGER NOT NULL,
        hint_used INTEGER NOT NULL,
        seconds REAL NOT NULL,
        attempt TEXT,
        PRIMARY KEY (run, question)
    ) WITHOUT ROWID;
    """,
    """
    -- Running sums over the answers, for speed; `sums_of` says with which reading of the course they were made.
    CREATE TABLE sums (
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        n INTEGER NOT NULL,
        a INTEGER NOT NULL,
        b INTEGER NOT NULL,
        c INTEGER NOT NULL,
        d INTEGER NOT NULL,
        PRIMARY KEY (kind, key)
    ) WITHOUT ROWID;
    CREATE INDEX sums_most ON sums (kind, n) WHERE kind IN ('confusion', 'misconception');
    -- What each memory adds to them at present, to take it off again when the memory's state changes.
    CREATE TABLE held (
        memory TEXT PRIMARY KEY,
        cell TEXT NOT NULL,
        score REAL,
        bin TEXT NOT NULL,
        weight INTEGER NOT NULL,
        first INTEGER NOT NULL,
        second INTEGER NOT NULL,
        stability INTEGER NOT NULL,
        due TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE sums_of (reading TEXT NOT NULL);
    """,
)
