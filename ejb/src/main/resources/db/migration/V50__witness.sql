-- Who vouches for the log of an organisation, and for how much of it: the newest cosignature of
-- each witness (C2SP tlog-cosignature), and when it is asked again.
CREATE TABLE audit_witness (
  organisation uuid        NOT NULL REFERENCES audit_log,
  -- The name of its key.
  witness      text        NOT NULL,
  -- The size that it cosigned last, as far as we know.
  known        bigint      NOT NULL DEFAULT 0 CHECK (known >= 0),
  due_at       timestamptz NOT NULL,
  failures     integer     NOT NULL DEFAULT 0,
  -- What it cosigned, a signed note of ours, and the line with which it did so.
  size         bigint,
  checkpoint   text,
  line         text,
  cosigned_at  timestamptz,
  PRIMARY KEY (organisation, witness),
  CHECK (num_nonnulls(size, checkpoint, line, cosigned_at) IN (0, 4))
);
