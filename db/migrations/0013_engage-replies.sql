-- stage: engage · kind: expand
-- An answer being written survives a closed tab and a restart; like the message, it may point to a patient: sealed.
create table reply_draft (
  practice_id uuid not null,
  id uuid not null default uuidv7(),
  message_id uuid not null,
  body bytea not null,
  revision integer not null,
  by_person uuid not null,
  at timestamptz not null,
  primary key (practice_id, id),
  unique (practice_id, message_id),
  foreign key (practice_id, message_id) references message
);
alter table reply_draft enable row level security;
alter table reply_draft force row level security;
create policy practice on reply_draft using (practice_id = current_practice()) with check (practice_id = current_practice());
