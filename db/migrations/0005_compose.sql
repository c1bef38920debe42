-- stage: compose · kind: expand
create table media (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  sha256 text not null,
  type text not null,
  width integer not null,
  height integer not null,
  bytes integer not null,
  shrunk boolean not null,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (practice_id, id)
);
alter table media enable row level security;
alter table media force row level security;
create policy practice on media using (practice_id = current_practice()) with check (practice_id = current_practice());

create table post (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  author_id uuid not null,
  sign_off text not null default 'draft' check (sign_off in ('draft', 'in-review', 'sent-back', 'approved')),
  content jsonb not null,
  content_hash text not null,
  revision integer not null default 1,
  plan_at timestamptz,
  submitted_at timestamptz,
  submitted_by uuid,
  submit_note bytea,
  outcome text not null default 'ok' check (outcome in ('ok', 'needs-review', 'blocked')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  -- Set once a variant may be public: from then on the content is fixed.
  locked_at timestamptz,
  deleted_at timestamptz,
  primary key (practice_id, id)
);
create index post_updated on post (practice_id, updated_at desc, id desc) where deleted_at is null;
create index post_plan on post (practice_id, plan_at) where deleted_at is null;
alter table post enable row level security;
alter table post force row level security;
create policy practice on post using (practice_id = current_practice()) with check (practice_id = current_practice());

create table post_version (
  practice_id uuid not null,
  post_id uuid not null,
  number integer not null,
  content jsonb not null,
  content_hash text not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (practice_id, post_id, number),
  foreign key (practice_id, post_id) references post
);
alter table post_version enable row level security;
alter table post_version force row level security;
create policy practice on post_version using (practice_id = current_practice()) with check (practice_id = current_practice());
