-- stage: approve · kind: expand
create table approval (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  post_id uuid not null,
  decision text not null check (decision in ('approved', 'sent-back')),
  content_hash text not null,
  content jsonb not null,
  note bytea,
  by_person uuid not null,
  at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, post_id) references post
);
create index approval_post on approval (practice_id, post_id, at desc);
alter table approval enable row level security;
alter table approval force row level security;
create policy practice on approval using (practice_id = current_practice()) with check (practice_id = current_practice());
