-- stage: publish · kind: expand
-- What was stopped when a consent no longer covered it, proof that it is gone, and what nobody can call back; taking back a part; purging.

-- Parts of the signed scope the person took back: places, kinds of information, media. What was signed stays as it was signed.
alter table consent add column withdrawn jsonb;
-- When documents, identity and wording were destroyed, years after the last effect.
alter table consent add column purged_at timestamptz;

alter table consent_use drop constraint consent_use_why_check;
alter table consent_use add constraint consent_use_why_check check (why in ('revoked', 'narrowed', 'expired', 'defective'));
-- Proof: when it was gone, whether the network removed it now, had none any more, or a person saw to it.
alter table consent_use add column removed_at timestamptz;
alter table consent_use add column removal_answer text check (removal_answer in ('removed', 'gone', 'by-hand'));
alter table consent_use add column removed_by uuid;

-- What was stopped before anybody saw it: deliveries that were canceled, posts whose sign-off ended.
create table consent_halt (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  -- Without references, like the record: it outlives what it tells of.
  consent_id uuid not null,
  post_id uuid not null,
  -- Null when the post's sign-off ended.
  delivery_id uuid,
  why text not null check (why in ('revoked', 'narrowed', 'expired', 'defective', 'superseded', 'frozen')),
  at timestamptz not null,
  primary key (practice_id, id)
);
create index consent_halt_of on consent_halt (practice_id, consent_id, at);
alter table consent_halt enable row level security;
alter table consent_halt force row level security;
create policy practice on consent_halt using (practice_id = current_practice()) with check (practice_id = current_practice());

-- What the practice cannot call back, and who did what about it when; entries are added, the newest of a kind is how it stands.
create table consent_residual (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  consent_id uuid not null,
  kind text not null check (kind in ('shares', 'search', 'downloads', 'print', 'recipients', 'places')),
  state text not null check (state in ('asked', 'done', 'nothing', 'cannot')),
  -- What was done, in words that may point to a person: sealed. Null when nothing was said.
  note bytea,
  by_person uuid not null,
  at timestamptz not null,
  primary key (practice_id, id)
);
create index consent_residual_of on consent_residual (practice_id, consent_id, at);
alter table consent_residual enable row level security;
alter table consent_residual force row level security;
create policy practice on consent_residual using (practice_id = current_practice()) with check (practice_id = current_practice());
