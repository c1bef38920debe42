-- stage: comply · kind: expand
-- What somebody answered where the program cannot see how the practice works. An answer taken back stays as evidence of what was said.
create table check_answer (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  check_id text not null,
  answer text not null check (answer in ('in-order', 'needs-work')),
  -- A day of the practice's calendar, which has no moment.
  on_day date not null,
  -- Notes may name people: sealed.
  note bytea,
  by_person uuid not null,
  at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (practice_id, id)
);
create index check_answer_newest on check_answer (practice_id, check_id, at desc, id desc) where withdrawn_at is null;
alter table check_answer enable row level security;
alter table check_answer force row level security;
create policy practice on check_answer using (practice_id = current_practice()) with check (practice_id = current_practice());
