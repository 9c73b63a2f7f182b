-- Who is in charge of which live room; a row that was not renewed for half a minute is of a process that is gone.
CREATE TABLE room_charge (
    room VARCHAR(200) PRIMARY KEY,
    operator VARCHAR(200) NOT NULL,
    since TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    renewed TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX room_charge_operator ON room_charge (operator, renewed);
