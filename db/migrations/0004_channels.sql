-- stage: channels · kind: expand
create table channel (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  network_id text not null,
  remote_id text not null,
  handle text not null,
  display_name text not null,
  url text not null,
  session bytea,
  health text not null default 'unchecked' check (health in ('working', 'needs-reconnect', 'limited', 'unreachable', 'unchecked')),
  health_error text,
  last_success_at timestamptz,
  read_until timestamptz,
  connected_by uuid not null,
  connected_at timestamptz not null,
  disconnected_at timestamptz,
  primary key (practice_id, id),
  unique (practice_id, network_id, remote_id)
);
alter table channel enable row level security;
alter table channel force row level security;
create policy practice on channel using (practice_id = current_practice()) with check (practice_id = current_practice());
