-- stage: publish · kind: expand
-- Which files exactly went out, what became of them as evidence, and which content of a post used a consent up.

-- SHA-256 of each medium as the network was given it, in the content's order; null for one nobody read in this version.
alter table delivery add column given_sha256 jsonb;
-- What became of each picture that was public: the hash of the kept copy, or why there is none. Null until somebody looked after them.
alter table consent_use add column pictures jsonb;
-- The content that went out; a consent for one use covers it once.
alter table consent_rest add column content_hash text;
