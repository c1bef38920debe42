-- stage: media · kind: expand
-- A release that does not allow cropping does not cover a cropped picture. Of pictures that were edited before nobody knows: they count as cropped.

alter table media add column cropped boolean not null default false;
update media set cropped = edited;
