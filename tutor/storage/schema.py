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
)
