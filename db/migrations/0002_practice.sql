-- stage: practice · kind: expand
-- Practices, who works in them, and who has been asked to.

create table practice (
  practice_id uuid primary key default uuidv7(),
  name text not null,
  time_zone text not null,
  profile jsonb not null default '{}',
  require_second_factor boolean not null default false,
  idle_minutes integer not null default 15 check (idle_minutes between 5 and 720),
  allow_overrides boolean not null default true,
  created_at timestamptz not null
);
alter table practice enable row level security;
alter table practice force row level security;
create policy practice on practice using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy upkeep on practice for select using (is_upkeep());

create table member (
  practice_id uuid not null references practice,
  person_id uuid not null,
  role text not null check (role in ('owner', 'administrator', 'privacy-officer', 'manager', 'author', 'clinician', 'responder', 'analyst', 'auditor')),
  joined_at timestamptz not null,
  primary key (practice_id, person_id)
);
create index member_person on member (person_id);
alter table member enable row level security;
alter table member force row level security;
create policy practice on member using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy own on member for select using (person_id = current_person());
create policy own_practices on practice for select using (
  current_person() is not null and exists (select 1 from member where member.practice_id = practice.practice_id and member.person_id = current_person())
);

create table invitation (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  email text not null,
  role text not null,
  token_hash text not null,
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (practice_id, id)
);
create index invitation_token on invitation (token_hash);
alter table invitation enable row level security;
alter table invitation force row level security;
create policy practice on invitation using (practice_id = current_practice()) with check (practice_id = current_practice());
-- An invitation is found by its secret alone, before the practice is known.
create policy by_token on invitation for select using (token_hash = nullif(current_setting('bedside.invitation', true), ''));
