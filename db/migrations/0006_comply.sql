-- stage: comply · kind: expand
-- "Why was this allowed?" has an answer years later: the verdict, the content it was about, and the packs' versions.
create table verdict (
  practice_id uuid not null,
  post_id uuid not null,
  content_hash text not null,
  moment text not null check (moment in ('save', 'approval', 'send')),
  outcome text not null check (outcome in ('ok', 'needs-review', 'blocked')),
  findings jsonb not null,
  packs jsonb not null,
  engine_version text not null,
  at timestamptz not null,
  primary key (practice_id, post_id, content_hash, moment),
  foreign key (practice_id, post_id) references post
);
alter table verdict enable row level security;
alter table verdict force row level security;
create policy practice on verdict using (practice_id = current_practice()) with check (practice_id = current_practice());

create table finding_override (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  post_id uuid not null,
  content_hash text not null,
  rule_id text not null,
  reason bytea not null,
  by_person uuid not null,
  at timestamptz not null,
  primary key (practice_id, id),
  unique (practice_id, post_id, content_hash, rule_id),
  foreign key (practice_id, post_id) references post
);
alter table finding_override enable row level security;
alter table finding_override force row level security;
create policy practice on finding_override using (practice_id = current_practice()) with check (practice_id = current_practice());
