-- stage: comply · kind: expand
-- How a practice judges the rules, its own words and topics, and what people said of findings.

create table rule_severity (
  practice_id uuid not null references practice,
  rule_id text not null,
  severity text not null check (severity in ('block', 'needs-review', 'warn', 'info')),
  by_person uuid not null,
  at timestamptz not null,
  primary key (practice_id, rule_id)
);
alter table rule_severity enable row level security;
alter table rule_severity force row level security;
create policy practice on rule_severity using (practice_id = current_practice()) with check (practice_id = current_practice());

-- The example texts of a guideline may have been taken from real posts: sealed.
create table guideline (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  title text not null,
  kind text not null check (kind in ('word', 'topic')),
  words jsonb not null,
  severity text not null check (severity in ('block', 'needs-review', 'warn', 'info')),
  message text not null,
  fix text not null,
  applies_to jsonb not null,
  examples bytea not null,
  revision integer not null default 1,
  updated_by uuid not null,
  updated_at timestamptz not null,
  primary key (practice_id, id)
);
alter table guideline enable row level security;
alter table guideline force row level security;
create policy practice on guideline using (practice_id = current_practice()) with check (practice_id = current_practice());

-- Only the masked text is kept, and that sealed too: masking may miss something.
create table labeled_case (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  rule_id text not null,
  rule_version integer not null,
  kind text not null,
  label text not null check (label in ('wrong', 'missed')),
  masked bytea not null,
  note bytea,
  engine_version text not null,
  by_person uuid not null,
  at timestamptz not null,
  primary key (practice_id, id)
);
create index labeled_case_at on labeled_case (practice_id, at desc, id desc);
alter table labeled_case enable row level security;
alter table labeled_case force row level security;
create policy practice on labeled_case using (practice_id = current_practice()) with check (practice_id = current_practice());
