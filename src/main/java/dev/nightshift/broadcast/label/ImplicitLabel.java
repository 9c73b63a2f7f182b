package dev.nightshift.broadcast.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The implicit label of GB 45438-2025, Annex E: one JSON object that says who made the content with an AI. All values
 * are printable ASCII without quote or backslash, so the text needs no escaping anywhere it travels.
 *
 * @param certainty how sure it is that the content comes from an AI
 * @param contentProducer name or code of who generated the content
 * @param produceId the producer's number of this content
 * @param reservedCode1 the producer's own use, a signature for example; may be empty
 * @param contentPropagator who spreads the content; the producer on first writing
 * @param propagateId the propagator's number of this content; the produce id on first writing
 * @param reservedCode2 the propagator's own use; may be empty
 */
public record ImplicitLabel(
        Certainty certainty,
        String contentProducer,
        String produceId,
        String reservedCode1,
        String contentPropagator,
        String propagateId,
        String reservedCode2) {

    /** Field "Label": the standard's three grades. */
    public enum Certainty {
        IS_AI("1"),
        MAY_BE_AI("2"),
        SUSPECTED_AI("3");

        private final String code;

        Certainty(String code) {
            this.code = code;
        }

        static Optional<Certainty> of(String code) {
            for (Certainty certainty : values()) {
                if (certainty.code.equals(code)) {
                    return Optional.of(certainty);
                }
            }
            return Optional.empty();
        }
    }

    private static final String VALUE = "\"([\\x20-\\x7e&&[^\"\\\\]]*)\"";
    private static final Pattern JSON = Pattern.compile("\\{\"AIGC\":\\{\"Label\":" + VALUE + ",\"ContentProducer\":"
            + VALUE + ",\"ProduceID\":" + VALUE + ",\"ReservedCode1\":" + VALUE + ",\"ContentPropagator\":" + VALUE
            + ",\"PropagateID\":" + VALUE + ",\"ReservedCode2\":" + VALUE + "\\}\\}");
    private static final Pattern PLAIN = Pattern.compile("[\\x20-\\x7e&&[^\"\\\\]]*");

    /** @throws IllegalArgumentException when a value is not printable ASCII or holds a quote or backslash */
    public ImplicitLabel {
        requirePlain("ContentProducer", contentProducer);
        requirePlain("ProduceID", produceId);
        requirePlain("ReservedCode1", reservedCode1);
        requirePlain("ContentPropagator", contentPropagator);
        requirePlain("PropagateID", propagateId);
        requirePlain("ReservedCode2", reservedCode2);
    }

    /** The label a producer writes first: certainly made by an AI, and spread by the producer itself. */
    public static ImplicitLabel generated(String contentProducer, String produceId) {
        return new ImplicitLabel(Certainty.IS_AI, contentProducer, produceId, "", contentProducer, produceId, "");
    }

    /** The label as the standard's JSON, on one line without spaces between the fields. */
    public String json() {
        return "{\"AIGC\":{\"Label\":\"" + certainty.code + "\",\"ContentProducer\":\"" + contentProducer
                + "\",\"ProduceID\":\"" + produceId + "\",\"ReservedCode1\":\"" + reservedCode1
                + "\",\"ContentPropagator\":\"" + contentPropagator + "\",\"PropagateID\":\"" + propagateId
                + "\",\"ReservedCode2\":\"" + reservedCode2 + "\"}}";
    }

    /** Reads what {@link #json()} writes; empty for anything else. */
    public static Optional<ImplicitLabel> parse(String json) {
        Matcher field = JSON.matcher(json);
        if (!field.matches()) {
            return Optional.empty();
        }
        return Certainty.of(field.group(1))
                .map(certainty -> new ImplicitLabel(
                        certainty,
                        field.group(2),
                        field.group(3),
                        field.group(4),
                        field.group(5),
                        field.group(6),
                        field.group(7)));
    }

    private static void requirePlain(String name, String value) {
        if (!PLAIN.matcher(value).matches()) {
            throw new IllegalArgumentException(name + " must be printable ASCII without quote or backslash");
        }
    }
}
