-- What the migrations add up to. Made by tools/generate-tables.ts; never edited.

create table auth.account (
  id uuid not null default uuidv7(),
  account_id text not null,
  provider_id text not null,
  person_id uuid not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  UNIQUE (provider_id, account_id),
  PRIMARY KEY (id),
  FOREIGN KEY (person_id) REFERENCES auth.person(id) ON DELETE CASCADE
);

create table auth.known_device (
  person_id uuid not null,
  device_hash text not null,
  seen_at timestamp with time zone not null,
  PRIMARY KEY (person_id, device_hash),
  FOREIGN KEY (person_id) REFERENCES auth.person(id) ON DELETE CASCADE
);

create table auth.password_reset (
  token_hash text not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  PRIMARY KEY (token_hash),
  FOREIGN KEY (person_id) REFERENCES auth.person(id) ON DELETE CASCADE
);

create table auth.person (
  id uuid not null default uuidv7(),
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  UNIQUE (email),
  PRIMARY KEY (id),
  CHECK ((email = lower(email)))
);

create table auth.second_factor (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamp with time zone,
  UNIQUE (person_id),
  PRIMARY KEY (id),
  FOREIGN KEY (person_id) REFERENCES auth.person(id) ON DELETE CASCADE
);

create table auth.session (
  id uuid not null default uuidv7(),
  person_id uuid not null,
  token text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  UNIQUE (token),
  PRIMARY KEY (id),
  FOREIGN KEY (person_id) REFERENCES auth.person(id) ON DELETE CASCADE
);

create table auth.used_code (
  person_id uuid not null,
  step bigint not null,
  used_at timestamp with time zone not null,
  PRIMARY KEY (person_id, step),
  FOREIGN KEY (person_id) REFERENCES auth.person(id) ON DELETE CASCADE
);

create table auth.verification (
  id uuid not null default uuidv7(),
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  PRIMARY KEY (id)
);

create table approval (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  post_id uuid not null,
  decision text not null,
  content_hash text not null,
  content jsonb not null,
  note bytea,
  by_person uuid not null,
  at timestamp with time zone not null,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id, post_id) REFERENCES post(practice_id, id),
  CHECK ((decision = ANY (ARRAY['approved'::text, 'sent-back'::text])))
);

create table audit_event (
  practice_id uuid not null,
  sequence bigint not null,
  at timestamp with time zone not null,
  person_id uuid,
  action text not null,
  outcome text not null,
  refusal text,
  subject text,
  facts jsonb not null default '{}'::jsonb,
  request_id text not null,
  previous_hash text not null,
  hash text not null,
  PRIMARY KEY (practice_id, sequence),
  CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text, 'failed'::text])))
);

create table audit_head (
  practice_id uuid not null,
  sequence bigint not null,
  hash text not null,
  PRIMARY KEY (practice_id)
);

create table bedside_migration (
  number integer not null,
  name text not null,
  checksum text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (number)
);

create table channel (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  network_id text not null,
  remote_id text not null,
  handle text not null,
  display_name text not null,
  url text not null,
  session bytea,
  health text not null default 'unchecked'::text,
  health_error text,
  last_success_at timestamp with time zone,
  read_until timestamp with time zone,
  connected_by uuid not null,
  connected_at timestamp with time zone not null,
  disconnected_at timestamp with time zone,
  UNIQUE (practice_id, network_id, remote_id),
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  CHECK ((health = ANY (ARRAY['working'::text, 'needs-reconnect'::text, 'limited'::text, 'unreachable'::text, 'unchecked'::text])))
);

create table check_answer (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  check_id text not null,
  answer text not null,
  on_day date not null,
  note bytea,
  by_person uuid not null,
  at timestamp with time zone not null,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  CHECK ((answer = ANY (ARRAY['in-order'::text, 'needs-work'::text])))
);

create table consent (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  handle text not null,
  kind text not null,
  state text not null,
  version integer not null default 1,
  revision integer not null default 1,
  subject_ref uuid not null,
  terms jsonb not null,
  wording bytea not null,
  turns18_on date,
  expires_on date,
  signing jsonb,
  document_sha256 text,
  copy jsonb,
  approved_items jsonb not null default '[]'::jsonb,
  event_occurred_on date,
  frozen jsonb,
  revoked_at timestamp with time zone,
  revoked_via text,
  defect text,
  ended_on date,
  supersedes uuid,
  superseded_by uuid,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  checked_by uuid,
  checked_at timestamp with time zone,
  withdrawn jsonb,
  purged_at timestamp with time zone,
  UNIQUE (practice_id, handle),
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  FOREIGN KEY (practice_id, subject_ref) REFERENCES consent_vault(practice_id, id),
  FOREIGN KEY (practice_id, superseded_by) REFERENCES consent(practice_id, id),
  FOREIGN KEY (practice_id, supersedes) REFERENCES consent(practice_id, id),
  CHECK ((kind = ANY (ARRAY['hipaa-authorization'::text, 'staff-likeness'::text, 'event-release'::text, 'rights-grant'::text, 'survey-preference'::text, 'vendor-model'::text]))),
  CHECK ((state = ANY (ARRAY['draft'::text, 'presented'::text, 'signed'::text, 'active'::text, 'expired'::text, 'revoked'::text, 'superseded'::text, 'defective'::text, 'declined'::text])))
);

create table consent_document (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  consent_id uuid not null,
  what text not null,
  body bytea,
  file_name text,
  media_type text not null,
  bytes integer not null,
  sha256 text not null,
  by_person uuid,
  at timestamp with time zone not null,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  FOREIGN KEY (practice_id, consent_id) REFERENCES consent(practice_id, id),
  CHECK ((what = ANY (ARRAY['form'::text, 'signature'::text, 'scan'::text])))
);

create table consent_event (
  practice_id uuid not null,
  consent_id uuid not null,
  sequence integer not null,
  at timestamp with time zone not null,
  actor text not null,
  person_id uuid,
  type text not null,
  facts jsonb not null default '{}'::jsonb,
  previous_hash text not null,
  hash text not null,
  PRIMARY KEY (practice_id, consent_id, sequence),
  CHECK ((actor = ANY (ARRAY['member'::text, 'signer'::text, 'program'::text])))
);

create table consent_halt (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  consent_id uuid not null,
  post_id uuid not null,
  delivery_id uuid,
  why text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  CHECK ((why = ANY (ARRAY['revoked'::text, 'narrowed'::text, 'expired'::text, 'defective'::text, 'superseded'::text, 'frozen'::text])))
);

create table consent_link (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  consent_id uuid not null,
  token_hash text not null,
  check_kind text not null,
  code_hash text,
  wrong_codes integer not null default 0,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  opened_at timestamp with time zone,
  used_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  FOREIGN KEY (practice_id, consent_id) REFERENCES consent(practice_id, id),
  CHECK ((check_kind = ANY (ARRAY['in-person'::text, 'code'::text])))
);

create table consent_residual (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  consent_id uuid not null,
  kind text not null,
  state text not null,
  note bytea,
  by_person uuid not null,
  at timestamp with time zone not null,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  CHECK ((kind = ANY (ARRAY['shares'::text, 'search'::text, 'downloads'::text, 'print'::text, 'recipients'::text, 'places'::text]))),
  CHECK ((state = ANY (ARRAY['asked'::text, 'done'::text, 'nothing'::text, 'cannot'::text])))
);

create table consent_rest (
  practice_id uuid not null,
  delivery_id uuid not null,
  consent_id uuid not null,
  post_id uuid not null,
  info text[] not null,
  at timestamp with time zone not null,
  content_hash text,
  PRIMARY KEY (practice_id, delivery_id, consent_id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
);

create table consent_reveal (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  consent_id uuid not null,
  reason bytea not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  FOREIGN KEY (practice_id, consent_id) REFERENCES consent(practice_id, id)
);

create table consent_use (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  consent_id uuid not null,
  post_id uuid not null,
  delivery_id uuid not null,
  why text not null,
  evidence bytea not null,
  evidence_sha256 text not null,
  at timestamp with time zone not null,
  residual text,
  removed_at timestamp with time zone,
  removal_answer text,
  removed_by uuid,
  told_at timestamp with time zone,
  pictures jsonb,
  UNIQUE (practice_id, consent_id, delivery_id),
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  CHECK ((removal_answer = ANY (ARRAY['removed'::text, 'gone'::text, 'by-hand'::text]))),
  CHECK ((residual = ANY (ARRAY['network-cannot-remove'::text, 'unconfirmed'::text]))),
  CHECK ((why = ANY (ARRAY['revoked'::text, 'narrowed'::text, 'expired'::text, 'defective'::text])))
);

create table consent_vault (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  identity bytea not null,
  at timestamp with time zone not null,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
);

create table delivery (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  post_id uuid not null,
  channel_id uuid not null,
  content_hash text not null,
  content jsonb not null,
  state text not null,
  step text not null default 'prepare'::text,
  send_at timestamp with time zone not null,
  next_at timestamp with time zone not null,
  attempt integer not null default 0,
  lease text,
  lease_until timestamp with time zone,
  prepared jsonb,
  armed_at timestamp with time zone,
  receipt jsonb,
  sent_at timestamp with time zone,
  late boolean not null default false,
  error jsonb,
  take_down_at timestamp with time zone,
  take_down_reason bytea,
  taken_down_at timestamp with time zone,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  looks integer not null default 0,
  given_sha256 jsonb,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id, channel_id) REFERENCES channel(practice_id, id),
  FOREIGN KEY (practice_id, post_id) REFERENCES post(practice_id, id),
  CHECK ((state = ANY (ARRAY['scheduled'::text, 'sending'::text, 'sent'::text, 'rejected'::text, 'not-sent'::text, 'unconfirmed'::text, 'missed'::text, 'canceled'::text]))),
  CHECK ((step = ANY (ARRAY['prepare'::text, 'ready'::text, 'commit'::text, 'find'::text])))
);

create table file_gone (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
);

create table finding_override (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  post_id uuid not null,
  content_hash text not null,
  rule_id text not null,
  reason bytea not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  about text not null default ''::text,
  UNIQUE (practice_id, post_id, content_hash, rule_id, about),
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id, post_id) REFERENCES post(practice_id, id)
);

create table guideline (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  title text not null,
  kind text not null,
  words jsonb not null,
  severity text not null,
  message text not null,
  fix text not null,
  applies_to jsonb not null,
  examples bytea not null,
  revision integer not null default 1,
  updated_by uuid not null,
  updated_at timestamp with time zone not null,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  CHECK ((kind = ANY (ARRAY['word'::text, 'topic'::text]))),
  CHECK ((severity = ANY (ARRAY['block'::text, 'needs-review'::text, 'warn'::text, 'info'::text])))
);

create table installation (
  name text not null,
  value text not null,
  set_at timestamp with time zone not null,
  PRIMARY KEY (name)
);

create table invitation (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  email text not null,
  role text not null,
  token_hash text not null,
  invited_by uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
);

create table labeled_case (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  rule_id text not null,
  rule_version integer not null,
  kind text not null,
  label text not null,
  masked bytea not null,
  note bytea,
  engine_version text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  CHECK ((label = ANY (ARRAY['wrong'::text, 'missed'::text])))
);

create table mail (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  recipient bytea not null,
  subject text not null,
  body bytea not null,
  state text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (practice_id, id),
  CHECK ((state = ANY (ARRAY['waiting'::text, 'kept'::text, 'sent'::text, 'failed'::text])))
);

create table media (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  sha256 text not null,
  type text not null,
  width integer not null,
  height integer not null,
  bytes integer not null,
  shrunk boolean not null,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  kind text not null default 'picture'::text,
  state text not null default 'ready'::text,
  state_at timestamp with time zone not null,
  refusal jsonb,
  percent integer not null default 100,
  file text not null default ''::text,
  version integer not null default 1,
  revision integer not null default 1,
  name text not null default 'Picture'::text,
  sent_sha256 text,
  room integer not null default 0,
  has_full boolean not null default false,
  has_poster boolean not null default false,
  kept_original boolean not null default false,
  edited boolean not null default false,
  seconds real,
  has_sound boolean,
  folder_id uuid,
  tags text[] not null default '{}'::text[],
  alt_en text not null default ''::text,
  alt_es text not null default ''::text,
  captions text,
  focal_x real not null default 0.5,
  focal_y real not null default 0.5,
  rights jsonb not null default '{"kind": "unknown", "credit": "", "holder": "", "source": "", "license": ""}'::jsonb,
  expires_on date,
  look text not null default 'waiting'::text,
  looked_at timestamp with time zone,
  seen bytea,
  blocks integer not null default 0,
  reviews integer not null default 0,
  hints integer not null default 0,
  answers jsonb,
  answered_by uuid,
  answered_at timestamp with time zone,
  cleared_by uuid,
  cleared_at timestamp with time zone,
  trashed_at timestamp with time zone,
  trashed_by uuid,
  video_codec text,
  speechless_by uuid,
  speechless_at timestamp with time zone,
  name_withheld text[] not null default '{}'::text[],
  cropped boolean not null default false,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  FOREIGN KEY (practice_id, folder_id) REFERENCES media_folder(practice_id, id) ON DELETE SET NULL (folder_id),
  CHECK (((focal_x >= (0)::double precision) AND (focal_x <= (1)::double precision))),
  CHECK (((focal_y >= (0)::double precision) AND (focal_y <= (1)::double precision))),
  CHECK ((kind = ANY (ARRAY['picture'::text, 'video'::text]))),
  CHECK ((look = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text]))),
  CHECK ((state = ANY (ARRAY['arriving'::text, 'cleaning'::text, 'looking'::text, 'ready'::text, 'refused'::text]))),
  CHECK ((video_codec = ANY (ARRAY['avc'::text, 'hevc'::text, 'vp8'::text, 'vp9'::text, 'av1'::text])))
);

create table media_folder (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  UNIQUE (practice_id, name),
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
);

create table member (
  practice_id uuid not null,
  person_id uuid not null,
  role text not null,
  joined_at timestamp with time zone not null,
  PRIMARY KEY (practice_id, person_id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  CHECK ((role = ANY (ARRAY['owner'::text, 'administrator'::text, 'privacy-officer'::text, 'manager'::text, 'author'::text, 'clinician'::text, 'responder'::text, 'analyst'::text, 'auditor'::text])))
);

create table message (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  channel_id uuid not null,
  remote_id text not null,
  kind text not null,
  author_name bytea not null,
  author_handle bytea not null,
  body bytea not null,
  rating integer,
  delivery_id uuid,
  url text,
  at timestamp with time zone not null,
  received_at timestamp with time zone not null,
  state text not null default 'open'::text,
  done_by uuid,
  done_at timestamp with time zone,
  UNIQUE (practice_id, channel_id, remote_id),
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id, channel_id) REFERENCES channel(practice_id, id),
  CHECK ((kind = ANY (ARRAY['comment'::text, 'direct-message'::text, 'mention'::text, 'review'::text]))),
  CHECK ((state = ANY (ARRAY['open'::text, 'done'::text])))
);

create table post (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  author_id uuid not null,
  sign_off text not null default 'draft'::text,
  content jsonb not null,
  content_hash text not null,
  revision integer not null default 1,
  plan_at timestamp with time zone,
  submitted_at timestamp with time zone,
  submitted_by uuid,
  submit_note bytea,
  outcome text not null default 'ok'::text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  updated_by uuid not null,
  locked_at timestamp with time zone,
  deleted_at timestamp with time zone,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  CHECK ((outcome = ANY (ARRAY['ok'::text, 'needs-review'::text, 'blocked'::text]))),
  CHECK ((sign_off = ANY (ARRAY['draft'::text, 'in-review'::text, 'sent-back'::text, 'approved'::text])))
);

create table post_version (
  practice_id uuid not null,
  post_id uuid not null,
  number integer not null,
  content jsonb not null,
  content_hash text not null,
  saved_by uuid not null,
  saved_at timestamp with time zone not null,
  PRIMARY KEY (practice_id, post_id, number),
  FOREIGN KEY (practice_id, post_id) REFERENCES post(practice_id, id)
);

create table practice (
  practice_id uuid not null default uuidv7(),
  name text not null,
  time_zone text not null,
  profile jsonb not null default '{}'::jsonb,
  require_second_factor boolean not null default false,
  idle_minutes integer not null default 15,
  allow_overrides boolean not null default true,
  created_at timestamp with time zone not null,
  keep_originals boolean not null default false,
  consent_years integer not null default 7,
  PRIMARY KEY (practice_id),
  CHECK (((consent_years >= 6) AND (consent_years <= 50))),
  CHECK (((idle_minutes >= 5) AND (idle_minutes <= 720)))
);

create table reply_draft (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  message_id uuid not null,
  body bytea not null,
  revision integer not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  UNIQUE (practice_id, message_id),
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id, message_id) REFERENCES message(practice_id, id)
);

create table rule_severity (
  practice_id uuid not null,
  rule_id text not null,
  severity text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  PRIMARY KEY (practice_id, rule_id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  CHECK ((severity = ANY (ARRAY['block'::text, 'needs-review'::text, 'warn'::text, 'info'::text])))
);

create table sandbox_account (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  display_name text not null,
  handle text not null,
  token_hash text not null,
  fault text not null default 'none'::text,
  created_at timestamp with time zone not null,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  CHECK ((fault = ANY (ARRAY['none'::text, 'slow'::text, 'accept-then-timeout'::text, 'rate-limit'::text, 'expired-token'::text, 'reject'::text])))
);

create table sandbox_entry (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  account_id uuid not null,
  kind text not null,
  post_id uuid,
  author text not null,
  body text not null,
  rating integer,
  ours boolean not null default false,
  at timestamp with time zone not null,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  CHECK ((kind = ANY (ARRAY['comment'::text, 'direct-message'::text, 'mention'::text, 'review'::text])))
);

create table sandbox_media (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  account_id uuid not null,
  type text not null,
  bytes bytea not null,
  at timestamp with time zone not null,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
);

create table sandbox_post (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  account_id uuid not null,
  client_key text not null,
  body text not null,
  media jsonb not null default '[]'::jsonb,
  at timestamp with time zone not null,
  edited_at timestamp with time zone,
  deleted_at timestamp with time zone,
  likes integer not null default 0,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id) REFERENCES practice(practice_id)
);

create table shown_person (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  media_id uuid not null,
  version integer not null,
  x real not null,
  y real not null,
  w real not null,
  h real not null,
  at_seconds real,
  found_by text not null,
  state text not null default 'unlinked'::text,
  consent_handle text,
  said_by uuid,
  said_at timestamp with time zone,
  created_at timestamp with time zone not null,
  why bytea,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id, media_id) REFERENCES media(practice_id, id) ON DELETE CASCADE,
  CHECK (((h >= (0)::double precision) AND (h <= (1)::double precision))),
  CHECK (((w >= (0)::double precision) AND (w <= (1)::double precision))),
  CHECK (((x >= (0)::double precision) AND (x <= (1)::double precision))),
  CHECK (((y >= (0)::double precision) AND (y <= (1)::double precision))),
  CHECK ((found_by = ANY (ARRAY['look'::text, 'person'::text]))),
  CHECK ((state = ANY (ARRAY['unlinked'::text, 'consent'::text, 'staff'::text, 'not-identifiable'::text])))
);

create table verdict (
  practice_id uuid not null,
  post_id uuid not null,
  content_hash text not null,
  moment text not null,
  outcome text not null,
  findings jsonb not null,
  packs jsonb not null,
  engine_version text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (practice_id, post_id, content_hash, moment),
  FOREIGN KEY (practice_id, post_id) REFERENCES post(practice_id, id),
  CHECK ((moment = ANY (ARRAY['save'::text, 'approval'::text, 'send'::text]))),
  CHECK ((outcome = ANY (ARRAY['ok'::text, 'needs-review'::text, 'blocked'::text])))
);

create table worker_heartbeat (
  worker text not null,
  seen_at timestamp with time zone not null,
  PRIMARY KEY (worker)
);

CREATE INDEX account_person ON auth.account USING btree (person_id);
CREATE INDEX approval_post ON public.approval USING btree (practice_id, post_id, at DESC);
CREATE INDEX audit_event_subject ON public.audit_event USING btree (practice_id, subject, sequence DESC);
CREATE INDEX check_answer_newest ON public.check_answer USING btree (practice_id, check_id, at DESC, id DESC) WHERE (withdrawn_at IS NULL);
CREATE INDEX consent_document_of ON public.consent_document USING btree (practice_id, consent_id, at DESC);
CREATE INDEX consent_ending ON public.consent USING btree (practice_id, expires_on) WHERE (state = 'active'::text);
CREATE INDEX consent_halt_of ON public.consent_halt USING btree (practice_id, consent_id, at);
CREATE INDEX consent_link_of ON public.consent_link USING btree (practice_id, consent_id);
CREATE INDEX consent_link_token ON public.consent_link USING btree (token_hash);
CREATE INDEX consent_newest ON public.consent USING btree (practice_id, created_at DESC, id DESC);
CREATE INDEX consent_residual_of ON public.consent_residual USING btree (practice_id, consent_id, at);
CREATE INDEX consent_rest_of ON public.consent_rest USING btree (practice_id, consent_id, post_id);
CREATE INDEX consent_reveal_of ON public.consent_reveal USING btree (practice_id, consent_id, at DESC);
CREATE INDEX delivery_open ON public.delivery USING btree (practice_id, next_at) WHERE (state = ANY (ARRAY['scheduled'::text, 'sending'::text]));
CREATE INDEX delivery_post ON public.delivery USING btree (practice_id, post_id);
CREATE INDEX delivery_removal ON public.delivery USING btree (practice_id, next_at) WHERE ((take_down_at IS NOT NULL) AND (taken_down_at IS NULL));
CREATE INDEX delivery_send ON public.delivery USING btree (practice_id, send_at);
CREATE INDEX invitation_token ON public.invitation USING btree (token_hash);
CREATE INDEX labeled_case_at ON public.labeled_case USING btree (practice_id, at DESC, id DESC);
CREATE INDEX media_folder_of ON public.media USING btree (practice_id, folder_id) WHERE (folder_id IS NOT NULL);
CREATE INDEX media_newest ON public.media USING btree (practice_id, added_at DESC, id DESC);
CREATE INDEX media_same_file ON public.media USING btree (practice_id, sent_sha256) WHERE (sent_sha256 IS NOT NULL);
CREATE INDEX media_trashed ON public.media USING btree (practice_id, trashed_at) WHERE (trashed_at IS NOT NULL);
CREATE INDEX media_unfinished ON public.media USING btree (practice_id, state_at) WHERE (state = ANY (ARRAY['arriving'::text, 'cleaning'::text, 'looking'::text]));
CREATE INDEX member_person ON public.member USING btree (person_id);
CREATE INDEX message_at ON public.message USING btree (practice_id, at DESC, id DESC);
CREATE INDEX password_reset_person ON auth.password_reset USING btree (person_id);
CREATE INDEX post_consents ON public.post USING gin (((content -> 'consents'::text)) jsonb_path_ops);
CREATE INDEX post_plan ON public.post USING btree (practice_id, plan_at) WHERE (deleted_at IS NULL);
CREATE INDEX post_updated ON public.post USING btree (practice_id, updated_at DESC, id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX sandbox_entry_at ON public.sandbox_entry USING btree (practice_id, account_id, at);
CREATE INDEX sandbox_post_key ON public.sandbox_post USING btree (practice_id, account_id, client_key);
CREATE INDEX session_person ON auth.session USING btree (person_id);
CREATE INDEX shown_person_consent ON public.shown_person USING btree (practice_id, consent_handle) WHERE (consent_handle IS NOT NULL);
CREATE INDEX shown_person_of ON public.shown_person USING btree (practice_id, media_id);
CREATE INDEX verification_identifier ON auth.verification USING btree (identifier);
CREATE UNIQUE INDEX delivery_once ON public.delivery USING btree (practice_id, post_id, channel_id) WHERE ((state = ANY (ARRAY['scheduled'::text, 'sending'::text, 'sent'::text, 'unconfirmed'::text])) AND (taken_down_at IS NULL));
alter table approval force row level security;
alter table audit_event force row level security;
alter table audit_head force row level security;
alter table channel force row level security;
alter table check_answer force row level security;
alter table consent force row level security;
alter table consent_document force row level security;
alter table consent_event force row level security;
alter table consent_halt force row level security;
alter table consent_link force row level security;
alter table consent_residual force row level security;
alter table consent_rest force row level security;
alter table consent_reveal force row level security;
alter table consent_use force row level security;
alter table consent_vault force row level security;
alter table delivery force row level security;
alter table file_gone force row level security;
alter table finding_override force row level security;
alter table guideline force row level security;
alter table invitation force row level security;
alter table labeled_case force row level security;
alter table mail force row level security;
alter table media force row level security;
alter table media_folder force row level security;
alter table member force row level security;
alter table message force row level security;
alter table post force row level security;
alter table post_version force row level security;
alter table practice force row level security;
alter table reply_draft force row level security;
alter table rule_severity force row level security;
alter table sandbox_account force row level security;
alter table sandbox_entry force row level security;
alter table sandbox_media force row level security;
alter table sandbox_post force row level security;
alter table shown_person force row level security;
alter table verdict force row level security;
create policy by_token on consent_link for SELECT using ((token_hash = NULLIF(current_setting('bedside.signing_link'::text, true), ''::text))) with check (same);
create policy by_token on invitation for SELECT using ((token_hash = NULLIF(current_setting('bedside.invitation'::text, true), ''::text))) with check (same);
create policy own on member for SELECT using ((person_id = current_person())) with check (same);
create policy own_practices on practice for SELECT using (((current_person() IS NOT NULL) AND (EXISTS ( SELECT 1
   FROM member
  WHERE ((member.practice_id = practice.practice_id) AND (member.person_id = current_person())))))) with check (same);
create policy practice on approval for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on audit_event for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on audit_head for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on channel for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on check_answer for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on consent for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on consent_document for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on consent_event for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on consent_halt for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on consent_link for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on consent_residual for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on consent_rest for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on consent_reveal for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on consent_use for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on consent_vault for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on delivery for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on file_gone for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on finding_override for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on guideline for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on invitation for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on labeled_case for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on mail for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on media for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on media_folder for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on member for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on message for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on post for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on post_version for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on practice for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on reply_draft for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on rule_severity for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on sandbox_account for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on sandbox_entry for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on sandbox_media for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on sandbox_post for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on shown_person for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice on verdict for ALL using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy upkeep on practice for SELECT using (is_upkeep()) with check (same);
