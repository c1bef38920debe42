-- stage: media · kind: expand
-- What somebody said of a video's sound, why a person cannot be recognized, and how a video is coded.

alter table media
  add column video_codec text check (video_codec in ('avc', 'hevc', 'vp8', 'vp9', 'av1')),
  -- Who heard that nobody speaks, so that no captions are needed.
  add column speechless_by uuid,
  add column speechless_at timestamptz;

-- Words may describe a person: sealed.
alter table shown_person add column why bytea;
