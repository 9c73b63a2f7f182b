-- Who may operate rooms. A change of password or role raises the stamp, which ends the sessions opened before it.
CREATE TABLE console_account (
    name VARCHAR(40) PRIMARY KEY,
    password VARCHAR(200) NOT NULL,
    role VARCHAR(16) NOT NULL,
    stamp INTEGER NOT NULL,
    since TIMESTAMP WITH TIME ZONE NOT NULL,
    last_sign_in TIMESTAMP WITH TIME ZONE
);
-- Who did what. Never holds what viewers wrote.
CREATE TABLE console_audit (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    happened TIMESTAMP WITH TIME ZONE NOT NULL,
    who VARCHAR(40) NOT NULL,
    action VARCHAR(40) NOT NULL,
    subject VARCHAR(160) NOT NULL
);
