package dev.nightshift.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.nightshift.ledger.viewer.Slot;
import java.util.List;

/** Words that were said or written. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Words.Plain.class, name = "plain"),
    @JsonSubTypes.Type(value = Words.Sealed.class, name = "sealed")
})
public sealed interface Words {
    /** About nobody who watches. */
    record Plain(String text) implements Words {}

    /**
     * Written by a viewer, or said to some: readable only while the keys of all of them are there.
     *
     * @param by whose keys, at least one
     * @param box the text, sealed, base64
     */
    record Sealed(List<Slot> by, String box) implements Words {
        public Sealed {
            by = List.copyOf(by);
        }
    }
}
