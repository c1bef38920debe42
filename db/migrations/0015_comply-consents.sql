-- stage: comply · kind: expand
-- Consents in two stores: the ledger (handle, scope, state, dates) for whoever composes, and the vault (who it is, what was signed), sealed.

-- Who a consent is about and how to reach them: one sealed value, opened only with the right and a reason.
create table consent_vault (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  identity bytea not null,
  at timestamptz not null,
  primary key (practice_id, id)
);
alter table consent_vault enable row level security;
alter table consent_vault force row level security;
create policy practice on consent_vault using (practice_id = current_practice()) with check (practice_id = current_practice());

create table consent (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  -- "A-7F3K": how people speak of it without saying who it is.
  handle text not null,
  kind text not null check (kind in ('hipaa-authorization', 'staff-likeness', 'event-release', 'rights-grant', 'survey-preference', 'vendor-model')),
  state text not null check (state in ('draft', 'presented', 'signed', 'active', 'expired', 'revoked', 'superseded', 'defective', 'declined')),
  version integer not null default 1,
  revision integer not null default 1,
  subject_ref uuid not null,
  terms jsonb not null,
  -- What exactly is used, in words, may point to a person: sealed.
  wording bytea not null,
  -- For minors, the day they come of age; days are of the practice's calendar.
  turns18_on date,
  -- The last day of the terms again, for the index.
  expires_on date,
  signing jsonb,
  document_sha256 text,
  copy jsonb,
  approved_items jsonb not null default '[]',
  event_occurred_on date,
  frozen jsonb,
  revoked_at timestamptz,
  revoked_via text,
  defect text,
  ended_on date,
  supersedes uuid,
  superseded_by uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  checked_by uuid,
  checked_at timestamptz,
  primary key (practice_id, id),
  unique (practice_id, handle),
  foreign key (practice_id, subject_ref) references consent_vault,
  foreign key (practice_id, supersedes) references consent,
  foreign key (practice_id, superseded_by) references consent
);
create index consent_newest on consent (practice_id, created_at desc, id desc);
create index consent_ending on consent (practice_id, expires_on) where state = 'active';
alter table consent enable row level security;
alter table consent force row level security;
create policy practice on consent using (practice_id = current_practice()) with check (practice_id = current_practice());

-- What happened to a consent, each event chained to the one before; the program may add, never change or remove.
-- Without references, like the record: it outlives what it tells of.
create table consent_event (
  practice_id uuid not null,
  consent_id uuid not null,
  sequence integer not null,
  at timestamptz not null,
  actor text not null check (actor in ('member', 'signer', 'program')),
  person_id uuid,
  type text not null,
  facts jsonb not null default '{}',
  previous_hash text not null,
  hash text not null,
  primary key (practice_id, consent_id, sequence)
);
alter table consent_event enable row level security;
alter table consent_event force row level security;
create policy practice on consent_event using (practice_id = current_practice()) with check (practice_id = current_practice());

-- The form as presented and the signature, sealed here; a scan is a sealed file by its name.
create table consent_document (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  consent_id uuid not null,
  what text not null check (what in ('form', 'signature', 'scan')),
  body bytea,
  file_name text,
  media_type text not null,
  bytes integer not null,
  sha256 text not null,
  by_person uuid,
  at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, consent_id) references consent
);
create index consent_document_of on consent_document (practice_id, consent_id, at desc);
alter table consent_document enable row level security;
alter table consent_document force row level security;
create policy practice on consent_document using (practice_id = current_practice()) with check (practice_id = current_practice());

-- A link to sign with: only hashes are kept, it ends by itself, and it works once.
create table consent_link (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  consent_id uuid not null,
  token_hash text not null,
  check_kind text not null check (check_kind in ('in-person', 'code')),
  code_hash text,
  wrong_codes integer not null default 0,
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  opened_at timestamptz,
  used_at timestamptz,
  withdrawn_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, consent_id) references consent
);
create index consent_link_token on consent_link (token_hash);
create index consent_link_of on consent_link (practice_id, consent_id);
alter table consent_link enable row level security;
alter table consent_link force row level security;
create policy practice on consent_link using (practice_id = current_practice()) with check (practice_id = current_practice());
-- A signing link is found by its secret alone, before the practice is known.
create policy by_token on consent_link for select using (token_hash = nullif(current_setting('bedside.signing_link', true), ''));

-- Who looked at whom, and why; the reason may point to a person: sealed.
create table consent_reveal (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  consent_id uuid not null,
  reason bytea not null,
  by_person uuid not null,
  at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, consent_id) references consent
);
create index consent_reveal_of on consent_reveal (practice_id, consent_id, at desc);
alter table consent_reveal enable row level security;
alter table consent_reveal force row level security;
create policy practice on consent_reveal using (practice_id = current_practice()) with check (practice_id = current_practice());
