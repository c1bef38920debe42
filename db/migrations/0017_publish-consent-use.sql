-- stage: publish · kind: expand
-- What stood in public under a consent when it stopped covering anything: the evidence is kept before anything is taken down.

create table consent_use (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  -- Without references, like the record: it outlives what it tells of.
  consent_id uuid not null,
  post_id uuid not null,
  delivery_id uuid not null,
  why text not null check (why in ('revoked', 'expired', 'defective')),
  -- The words, the pictures' hashes and the network's receipt as they stood in public; sealed.
  evidence bytea not null,
  evidence_sha256 text not null,
  at timestamptz not null,
  -- Why the program cannot take it down by itself, if it cannot.
  residual text check (residual in ('network-cannot-remove', 'unconfirmed')),
  primary key (practice_id, id),
  unique (practice_id, consent_id, delivery_id)
);
alter table consent_use enable row level security;
alter table consent_use force row level security;
create policy practice on consent_use using (practice_id = current_practice()) with check (practice_id = current_practice());
-- Which posts a consent covers.
create index post_consents on post using gin ((content -> 'consents') jsonb_path_ops);
