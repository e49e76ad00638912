-- The newest case of each youth of an organisation, for who looks after a whole team.
CREATE INDEX guidance_case_team ON guidance_case (organisation, youth, opened_at DESC);

-- When somebody was last met.
CREATE INDEX appointment_held ON appointment (youth, starts_at DESC) WHERE status = 'HELD';
