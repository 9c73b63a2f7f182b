package dev.nightshift.ledger.export;

import java.util.List;

/** The files of an export. */
final class ExportFiles {
    static final String RECORDS = "records.jsonl";
    static final String HEADS = "heads.jsonl";
    static final String VIEWERS = "viewers.jsonl";
    static final String KEY = "key.pub";
    static final String SHOW = "show.json";
    static final String PAGE = "index.html";
    static final String README = "README.txt";
    static final String REPLAY = "replay.json";
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";

    /** Those that the manifest names, in its order. */
    static final List<String> LISTED = List.of(README, HEADS, PAGE, KEY, RECORDS, REPLAY, SHOW, VIEWERS);

    /** The same in exports of the time before recordings were named. */
    static final List<String> LISTED_ONCE = List.of(README, HEADS, PAGE, KEY, RECORDS, SHOW, VIEWERS);

    private ExportFiles() {}
}
