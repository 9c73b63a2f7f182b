-- Orders as shops tell of them, each stored before the shop is answered.
CREATE TABLE order_delivery (
    id VARCHAR(200) PRIMARY KEY,
    received_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE order_event (
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id VARCHAR(400) NOT NULL UNIQUE,
    source VARCHAR(40) NOT NULL,
    order_id VARCHAR(120) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    everything BOOLEAN NOT NULL,
    amount DECIMAL(24, 4),
    currency CHAR(3),
    -- A first name, only until the room has been told.
    buyer VARCHAR(60),
    test BOOLEAN NOT NULL,
    unknown_pieces INTEGER NOT NULL,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    received_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    told_at TIMESTAMP(6) WITH TIME ZONE,
    show_number INTEGER,
    beat VARCHAR(40),
    line VARCHAR(200),
    product_on_air VARCHAR(1000)
);
CREATE INDEX order_event_order ON order_event (source, order_id);
CREATE INDEX order_event_told ON order_event (told_at);

CREATE TABLE order_position (
    event_id VARCHAR(400) NOT NULL REFERENCES order_event (id),
    place INTEGER NOT NULL,
    product VARCHAR(1000) NOT NULL,
    quantity INTEGER NOT NULL,
    restocked INTEGER NOT NULL,
    PRIMARY KEY (event_id, place)
);

CREATE TABLE sold_count (
    product VARCHAR(1000) PRIMARY KEY,
    pieces_read INTEGER,
    sold BIGINT NOT NULL,
    live_aside INTEGER,
    live_start TIMESTAMP(6) WITH TIME ZONE,
    live_end TIMESTAMP(6) WITH TIME ZONE,
    live_sold BIGINT
);
