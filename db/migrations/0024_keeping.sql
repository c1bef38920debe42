-- stage: media · kind: expand
-- What is kept how long: years of a practice's consents, files that may go once their rows are gone, names that were not kept.

alter table practice
  -- Years documents and names of consents are kept after their last effect; 45 CFR 164.530(j) asks for six.
  add column consent_years integer not null default 7 check (consent_years between 6 and 50);

alter table media
  -- What the name of the sent file seemed to hold, so that it was not kept: 'name', 'date', 'number', 'contact', 'place', 'health'.
  -- Empty when a person named it, or nothing was found.
  add column name_withheld text[] not null default '{}';

-- Files whose rows are gone, written with the same commit; a worker removes them afterwards, and then the row.
create table file_gone (
  practice_id uuid not null references practice,
  id uuid not null default uuidv7(),
  name text not null,
  at timestamptz not null,
  primary key (practice_id, id)
);
alter table file_gone enable row level security;
alter table file_gone force row level security;
create policy practice on file_gone using (practice_id = current_practice()) with check (practice_id = current_practice());
