-- Operators' answers, every version; and the questions that no fact answers. An empty product is the whole shop.
CREATE TABLE faq_entry (
    shop VARCHAR(200) NOT NULL,
    id VARCHAR(100) NOT NULL,
    version INTEGER NOT NULL,
    product VARCHAR(200) NOT NULL,
    language VARCHAR(2) NOT NULL,
    question VARCHAR(500) NOT NULL,
    answer VARCHAR(1000) NOT NULL,
    answered_by VARCHAR(200) NOT NULL,
    since TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    expires TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (shop, id, version)
);
CREATE TABLE open_question (
    id VARCHAR(64) PRIMARY KEY,
    shop VARCHAR(200) NOT NULL,
    product VARCHAR(200) NOT NULL,
    language VARCHAR(2) NOT NULL,
    written VARCHAR(500) NOT NULL,
    folded VARCHAR(500) NOT NULL,
    asked INTEGER NOT NULL,
    first_asked TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    last_asked TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    closed TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX open_question_shop ON open_question (shop, closed, asked);
