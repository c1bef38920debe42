-- stage: practice · kind: expand
-- People and how they sign in. These tables hold no practice's rows; nothing outside the practice stage reads more than a name from them.

create table auth.person (
  id uuid primary key default uuidv7(),
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- The token alone opens nothing: the cookie also carries a signature under a key that is not in the database in clear.
create table auth.session (
  id uuid primary key default uuidv7(),
  person_id uuid not null references auth.person on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  last_seen_at timestamptz not null,
  ip_address text,
  user_agent text
);
create index session_person on auth.session (person_id);

create table auth.account (
  id uuid primary key default uuidv7(),
  account_id text not null,
  provider_id text not null,
  person_id uuid not null references auth.person on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index account_person on auth.account (person_id);

-- Half-finished sign-ins; identifiers are hashed.
create table auth.verification (
  id uuid primary key default uuidv7(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verification_identifier on auth.verification (identifier);

-- Secret and recovery codes are encrypted.
create table auth.second_factor (
  id uuid primary key default uuidv7(),
  person_id uuid not null unique references auth.person on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

-- A one-time code is good once: the row of its 30-second step is the proof that it was used (RFC 6238, 5.2).
create table auth.used_code (
  person_id uuid not null references auth.person on delete cascade,
  step bigint not null,
  used_at timestamptz not null,
  primary key (person_id, step)
);

create table auth.password_reset (
  token_hash text primary key,
  person_id uuid not null references auth.person on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index password_reset_person on auth.password_reset (person_id);

-- Devices a person has signed in on; strangers' failures never lock these.
create table auth.known_device (
  person_id uuid not null references auth.person on delete cascade,
  device_hash text not null,
  seen_at timestamptz not null,
  primary key (person_id, device_hash)
);

-- A request's session, in one statement: who, and until when. The strictest idle time of the person's practices applies,
-- and twelve hours end any session. `active` moves the idle time on (written at most every ten seconds).
create function auth.visit(given_token text, at timestamptz, active boolean)
  returns table (session_id uuid, person_id uuid, idle_minutes integer, ends_at timestamptz)
  language plpgsql as $$
declare
  it auth.session;
  idle integer;
begin
  select * into it from auth.session s where s.token = given_token;
  if not found then return; end if;
  perform set_config('bedside.person_id', it.person_id::text, true);
  select min(p.idle_minutes) into idle from public.practice p join public.member m on m.practice_id = p.practice_id where m.person_id = it.person_id;
  perform set_config('bedside.person_id', '', true);
  idle := coalesce(idle, 15);
  if at >= least(it.last_seen_at + make_interval(mins => idle), it.created_at + interval '12 hours') then return; end if;
  if active and it.last_seen_at <= at - interval '10 seconds' then
    update auth.session s set last_seen_at = at where s.id = it.id;
    it.last_seen_at := at;
  end if;
  return query select it.id, it.person_id, idle, least(it.last_seen_at + make_interval(mins => idle), it.created_at + interval '12 hours');
end $$;

-- The role a person holds in a practice, and whether the practice demands a second factor the person lacks, in one statement.
create function auth.role_in(person uuid, practice uuid)
  returns table (role text, second_factor_missing boolean)
  language plpgsql as $$
begin
  perform set_config('bedside.person_id', person::text, true);
  return query
    select m.role, p.require_second_factor and not u.two_factor_enabled
    from public.member m join public.practice p on p.practice_id = m.practice_id join auth.person u on u.id = m.person_id
    where m.person_id = person and m.practice_id = practice;
  perform set_config('bedside.person_id', '', true);
end $$;
