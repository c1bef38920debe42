-- stage: engage · kind: expand
-- What the public wrote may point to a patient: text and author are sealed.
create table message (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  channel_id uuid not null,
  remote_id text not null,
  kind text not null check (kind in ('comment', 'direct-message', 'mention', 'review')),
  author_name bytea not null,
  author_handle bytea not null,
  body bytea not null,
  rating integer,
  delivery_id uuid,
  url text,
  at timestamptz not null,
  received_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'done')),
  done_by uuid,
  done_at timestamptz,
  primary key (practice_id, id),
  unique (practice_id, channel_id, remote_id),
  foreign key (practice_id, channel_id) references channel
);
create index message_at on message (practice_id, at desc, id desc);
alter table message enable row level security;
alter table message force row level security;
create policy practice on message using (practice_id = current_practice()) with check (practice_id = current_practice());
