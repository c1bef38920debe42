-- stage: comply · kind: expand
-- An override stands for what was found when it was given; one given before this says nothing of that, and stands no longer.

alter table finding_override add column about text not null default '';
alter table finding_override drop constraint finding_override_practice_id_post_id_content_hash_rule_id_key;
alter table finding_override add unique (practice_id, post_id, content_hash, rule_id, about);
