-- The words of each letter, to be found at once among a million.
create index letter_words on letter using gin (to_tsvector('simple', sought));
