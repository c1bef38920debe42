-- stage: sandbox · kind: expand
-- The practice network: what a real network would keep on its own servers.
create table sandbox_account (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  display_name text not null,
  handle text not null,
  token_hash text not null,
  fault text not null default 'none' check (fault in ('none', 'slow', 'accept-then-timeout', 'rate-limit', 'expired-token', 'reject')),
  created_at timestamptz not null,
  primary key (practice_id, id)
);
create table sandbox_media (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  account_id uuid not null,
  type text not null,
  bytes bytea not null,
  at timestamptz not null,
  primary key (practice_id, id)
);
create table sandbox_post (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  account_id uuid not null,
  client_key text not null,
  body text not null,
  media jsonb not null default '[]',
  at timestamptz not null,
  edited_at timestamptz,
  deleted_at timestamptz,
  likes integer not null default 0,
  primary key (practice_id, id)
);
create index sandbox_post_key on sandbox_post (practice_id, account_id, client_key);
create table sandbox_entry (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  account_id uuid not null,
  kind text not null check (kind in ('comment', 'direct-message', 'mention', 'review')),
  post_id uuid,
  author text not null,
  body text not null,
  rating integer,
  ours boolean not null default false,
  at timestamptz not null,
  primary key (practice_id, id)
);
create index sandbox_entry_at on sandbox_entry (practice_id, account_id, at);
do $$
declare one text;
begin
  foreach one in array array['sandbox_account', 'sandbox_media', 'sandbox_post', 'sandbox_entry'] loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format('create policy practice on %I using (practice_id = current_practice()) with check (practice_id = current_practice())', one);
  end loop;
end $$;
