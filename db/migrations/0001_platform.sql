-- stage: platform · kind: expand
-- What every stage stands on: the practice of this transaction, the audit chain, mail, heartbeats.

create schema if not exists auth;

-- The practice this transaction acts for; null outside of one, so that no row of any practice is visible.
create function current_practice() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('bedside.practice_id', true), '')::uuid $$;
-- The person a sign-in is being resolved for: sees own memberships only.
create function current_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('bedside.person_id', true), '')::uuid $$;
-- Upkeep across practices: sees which practices exist, nothing inside them.
create function is_upkeep() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('bedside.upkeep', true), '') = 'on' $$;

-- One row for facts about the whole installation: the first-run token (hashed), the demo flag.
create table installation (
  name text primary key,
  value text not null,
  set_at timestamptz not null
);

create table worker_heartbeat (
  worker text primary key,
  seen_at timestamptz not null
);

create table audit_head (
  practice_id uuid primary key,
  sequence bigint not null,
  hash text not null
);
alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy practice on audit_head using (practice_id = current_practice()) with check (practice_id = current_practice());

create table audit_event (
  practice_id uuid not null,
  sequence bigint not null,
  at timestamptz not null,
  person_id uuid,
  action text not null,
  outcome text not null check (outcome in ('done', 'refused', 'failed')),
  refusal text,
  subject text,
  facts jsonb not null default '{}',
  request_id text not null,
  previous_hash text not null,
  hash text not null,
  primary key (practice_id, sequence)
);
create index audit_event_subject on audit_event (practice_id, subject, sequence desc);
alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy practice on audit_event using (practice_id = current_practice()) with check (practice_id = current_practice());

-- Mail waits here; with a mail server it is sent and kept for a while, without one it is shown to administrators.
create table mail (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  recipient bytea not null,
  subject text not null,
  body bytea not null,
  state text not null check (state in ('waiting', 'kept', 'sent', 'failed')),
  at timestamptz not null,
  primary key (practice_id, id)
);
alter table mail enable row level security;
alter table mail force row level security;
create policy practice on mail using (practice_id = current_practice()) with check (practice_id = current_practice());
