-- stage: comply · kind: expand
-- What a delivery rested on when it went out: marks on a picture change afterwards, what the public saw does not.

create table consent_rest (
  practice_id uuid not null references practice,
  -- Without references, like the record: it outlives what it tells of.
  delivery_id uuid not null,
  consent_id uuid not null,
  post_id uuid not null,
  -- What it showed of the person, such as "face" or "story".
  info text[] not null,
  at timestamptz not null,
  primary key (practice_id, delivery_id, consent_id)
);
create index consent_rest_of on consent_rest (practice_id, consent_id, post_id);
alter table consent_rest enable row level security;
alter table consent_rest force row level security;
create policy practice on consent_rest using (practice_id = current_practice()) with check (practice_id = current_practice());

-- When somebody was last told that it is still public.
alter table consent_use add column told_at timestamptz;
