package dev.nightshift.talent.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.nightshift.talent.Consent;

/** Reads and writes a consent's JSON, version 1. */
public final class ConsentFile {
    /** The key that says what the file is; its value is the version of the format. */
    static final String FORMAT = "nightshift-consent";

    static final int VERSION = 1;
    private static final int LONGEST = 100_000;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(10)
                            .maxStringLength(20_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ConsentFile() {}

    /**
     * Reads a consent.
     *
     * @param file what problems call it
     */
    public static Reading read(String file, String json) {
        Notes notes = new Notes(file);
        if (json.length() > LONGEST) {
            notes.add("the file", "is longer than " + LONGEST + " characters", "Name the consent's own file");
            return new Reading.Rejected(notes.all());
        }
        try {
            return read(JSON.readTree(json), notes);
        } catch (JsonProcessingException bad) {
            notes.add(where(bad.getLocation()), bad.getOriginalMessage(), "Mend it there, or start from the example");
            return new Reading.Rejected(notes.all());
        }
    }

    /** The text that reads as this consent. */
    public static String write(Consent consent) {
        return ConsentTree.of(consent).toPrettyString() + "\n";
    }

    private static Reading read(JsonNode root, Notes notes) {
        Place file = new Place("", root, notes);
        int version = root.path(FORMAT).asInt();
        if (version > VERSION) {
            file.in(FORMAT).wrong("is " + version + ", newer than this program reads", "Use a newer Nightshift");
            return new Reading.Rejected(notes.all());
        }
        if (version != VERSION) {
            file.in(FORMAT).wrong("is missing or no version", "Write \"" + FORMAT + "\": " + VERSION);
        }
        return new ConsentReader(notes).read(file);
    }

    private static String where(JsonLocation location) {
        return location == null ? "the file" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
