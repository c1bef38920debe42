-- stage: publish · kind: expand
-- The truth about one variant on its way to one channel. `step` and `armed_at` are the intent, written before the call.
create table delivery (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  post_id uuid not null,
  channel_id uuid not null,
  content_hash text not null,
  content jsonb not null,
  state text not null check (state in ('scheduled', 'sending', 'sent', 'rejected', 'not-sent', 'unconfirmed', 'missed', 'canceled')),
  step text not null default 'prepare' check (step in ('prepare', 'ready', 'commit', 'find')),
  send_at timestamptz not null,
  next_at timestamptz not null,
  attempt integer not null default 0,
  lease text,
  lease_until timestamptz,
  prepared jsonb,
  armed_at timestamptz,
  receipt jsonb,
  sent_at timestamptz,
  late boolean not null default false,
  error jsonb,
  take_down_at timestamptz,
  take_down_reason bytea,
  taken_down_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, post_id) references post,
  foreign key (practice_id, channel_id) references channel
);
create index delivery_post on delivery (practice_id, post_id);
create index delivery_open on delivery (practice_id, next_at) where state in ('scheduled', 'sending');
create index delivery_send on delivery (practice_id, send_at);
create unique index delivery_once on delivery (practice_id, post_id, channel_id) where state in ('scheduled', 'sending', 'sent', 'unconfirmed') and taken_down_at is null;
alter table delivery enable row level security;
alter table delivery force row level security;
create policy practice on delivery using (practice_id = current_practice()) with check (practice_id = current_practice());
