-- stage: publish · kind: expand
-- Asking a network what became of a post is not trying to send it: the two are counted apart.
alter table delivery add column looks integer not null default 0;
create index delivery_removal on delivery (practice_id, next_at) where take_down_at is not null and taken_down_at is null;
