-- stage: media · kind: expand
-- The media library: the pictures posts have used so far become media of it, with their ids.

create table media_folder (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  name text not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (practice_id, id),
  unique (practice_id, name)
);
alter table media_folder enable row level security;
alter table media_folder force row level security;
create policy practice on media_folder using (practice_id = current_practice()) with check (practice_id = current_practice());

-- sha256, type, width, height and bytes tell of the file that goes out with a post; larger and smaller ones lie beside it.
alter table media
  add column kind text not null default 'picture' check (kind in ('picture', 'video')),
  add column state text not null default 'ready' check (state in ('arriving', 'cleaning', 'looking', 'ready', 'refused')),
  -- When its state last moved: what stands still too long lost its job.
  add column state_at timestamptz,
  -- Kind, reason and fix, in words of the program.
  add column refusal jsonb,
  add column percent integer not null default 100,
  -- The name its files begin with in the practice's store.
  add column file text not null default '',
  -- Counts up when an edit replaces the file.
  add column version integer not null default 1,
  add column revision integer not null default 1,
  add column name text not null default 'Picture',
  -- SHA-256 of the file as it was sent: the same picture is found again although it was encoded afresh.
  add column sent_sha256 text,
  -- Bytes it takes in the store, for the practice's quota; while it arrives, what was announced.
  add column room integer not null default 0,
  add column has_full boolean not null default false,
  add column has_poster boolean not null default false,
  add column kept_original boolean not null default false,
  add column edited boolean not null default false,
  add column seconds real,
  add column has_sound boolean,
  add column folder_id uuid,
  add column tags text[] not null default '{}',
  add column alt_en text not null default '',
  add column alt_es text not null default '',
  add column captions text,
  add column focal_x real not null default 0.5 check (focal_x between 0 and 1),
  add column focal_y real not null default 0.5 check (focal_y between 0 and 1),
  add column rights jsonb not null default '{"kind":"unknown","holder":"","license":"","source":"","credit":""}',
  -- A day of the practice's calendar, the last one on which it may be used.
  add column expires_on date,
  add column look text not null default 'waiting' check (look in ('waiting', 'running', 'done', 'failed')),
  add column looked_at timestamptz,
  -- What was read and seen, and what the engine found in it: sealed, for it may be a patient's record.
  add column seen bytea,
  add column blocks integer not null default 0,
  add column reviews integer not null default 0,
  add column hints integer not null default 0,
  add column answers jsonb,
  add column answered_by uuid,
  add column answered_at timestamptz,
  add column cleared_by uuid,
  add column cleared_at timestamptz,
  add column trashed_at timestamptz,
  add column trashed_by uuid,
  add foreign key (practice_id, folder_id) references media_folder on delete set null (folder_id);

-- Pictures from before lie under their id and an ending.
update media set
  file = id || case type when 'image/png' then '.png' when 'image/webp' then '.webp' else '.jpg' end,
  state_at = added_at,
  room = bytes;
alter table media alter column state_at set not null;

create index media_newest on media (practice_id, added_at desc, id desc);
create index media_same_file on media (practice_id, sent_sha256) where sent_sha256 is not null;
create index media_folder_of on media (practice_id, folder_id) where folder_id is not null;
create index media_unfinished on media (practice_id, state_at) where state in ('arriving', 'cleaning', 'looking');
create index media_trashed on media (practice_id, trashed_at) where trashed_at is not null;

-- Everybody who can be seen on a medium, as the look found or somebody marked them. Places as shares of width and height.
create table shown_person (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  media_id uuid not null,
  version integer not null,
  x real not null check (x between 0 and 1),
  y real not null check (y between 0 and 1),
  w real not null check (w between 0 and 1),
  h real not null check (h between 0 and 1),
  at_seconds real,
  found_by text not null check (found_by in ('look', 'person')),
  state text not null default 'unlinked' check (state in ('unlinked', 'consent', 'staff', 'not-identifiable')),
  consent_handle text,
  said_by uuid,
  said_at timestamptz,
  created_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, media_id) references media on delete cascade
);
create index shown_person_of on shown_person (practice_id, media_id);
create index shown_person_consent on shown_person (practice_id, consent_handle) where consent_handle is not null;
alter table shown_person enable row level security;
alter table shown_person force row level security;
create policy practice on shown_person using (practice_id = current_practice()) with check (practice_id = current_practice());

alter table practice
  -- The file as it was sent is kept, sealed, beside the clean one.
  add column keep_originals boolean not null default false;
