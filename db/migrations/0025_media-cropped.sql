-- stage: media · kind: expand
-- A release that does not allow cropping does not cover a cropped picture. Of a picture whose file was replaced before, nobody knows whether it
-- was blurred or cropped: it counts as cropped.

alter table media add column cropped boolean not null default false;
-- Whoever migrates may be held to the policy of practices, too, and sees no row then.
alter table media no force row level security;
update media set cropped = true where kind = 'picture' and version > 1;
alter table media force row level security;
