package dev.nightshift.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What became of each comment, and what the host did when it came: read from a room's facts. */
final class Timeline {
    private static final Set<String> PRICES = Set.of("price", "former", "saving");

    private final Map<String, Instant> heard = new LinkedHashMap<>();
    private final Map<Long, OpenTurn> turns = new LinkedHashMap<>();
    private final Map<Long, Instant> started = new HashMap<>();
    private final Map<Long, Instant> ended = new HashMap<>();
    private final Map<Long, OptionalLong> turnOfLine = new LinkedHashMap<>();
    private final Map<Long, Instant> thought = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Set<Long> prices = new HashSet<>();

    /**
     * A turn.
     *
     * @param leader the comment that it answers; those that asked the same are not counted
     */
    private record OpenTurn(String leader, Instant opened, Instant closed) {}

    /**
     * A comment that was answered.
     *
     * @param written when its sentences were written and judged
     * @param started when the performer began the answer's first sentence
     */
    record Answered(
            String comment, Instant heard, Instant opened, Instant written, Instant started, Standing standing) {}

    /** What the host was doing when a comment arrived. */
    enum Standing {
        /** Silent between two sentences of the script. */
        BETWEEN,
        /** In the middle of a sentence of the script. */
        MID_SENTENCE,
        /** In the middle of a sentence that tells a price: nobody interrupts it. */
        PRICE,
        /** Held back by the director: the beat has had its answers. */
        HELD,
        /** Answering somebody else. */
        BUSY
    }

    static Timeline of(List<JsonNode> facts) {
        Timeline timeline = new Timeline();
        facts.forEach(timeline::add);
        return timeline;
    }

    private void add(JsonNode fact) {
        Instant when = Instant.parse(fact.path("when").asText(Instant.EPOCH.toString()));
        switch (fact.path("fact").asText()) {
            case "comment-heard" -> heard.put(fact.at("/heard/comment/id").asText(), when);
            case "turn-opened" -> {
                JsonNode turn = fact.path("turn");
                String leader = turn.at("/occasion/comments/0/comment/id").asText();
                turns.put(turn.path("id").asLong(), new OpenTurn(leader, when, Instant.MAX));
            }
            case "turn-closed" ->
                turns.computeIfPresent(
                        fact.path("turn").asLong(), (id, open) -> new OpenTurn(open.leader(), open.opened(), when));
            case "answer-written" -> {
                if (!fact.path("text").asText().isBlank()) {
                    written.add(fact.path("comment").asText());
                }
            }
            case "turn-written" -> thought.put(fact.path("turn").asLong(), when);
            case "line-cleared" -> cleared(fact);
            case "line-started" -> started.put(fact.path("speechId").asLong(), when);
            case "line-spoken", "line-cut", "line-withdrawn" ->
                ended.put(fact.path("speechId").asLong(), when);
            default -> {}
        }
    }

    private void cleared(JsonNode fact) {
        long speech = fact.path("speechId").asLong();
        JsonNode turn = fact.path("turn");
        turnOfLine.put(speech, turn.isNumber() ? OptionalLong.of(turn.asLong()) : OptionalLong.empty());
        boolean price = fact.path("beat").asText().equals("PRICE");
        for (JsonNode value : fact.path("values")) {
            price |= PRICES.contains(value.path("slot").asText());
        }
        if (price) {
            prices.add(speech);
        }
    }

    /** Comments that were answered in the chat. */
    Set<String> written() {
        return Set.copyOf(written);
    }

    int comments() {
        return heard.size();
    }

    /** Comments whose answer was heard. */
    List<Answered> answered(Map<String, Instant> arrivals) {
        List<Answered> answered = new ArrayList<>();
        turns.forEach((id, turn) -> {
            Optional<Instant> begun = firstLine(id);
            Optional<Instant> arrival = Optional.ofNullable(arrivals.get(turn.leader()));
            Optional<Instant> understood = Optional.ofNullable(heard.get(turn.leader()));
            if (begun.isPresent() && arrival.isPresent() && understood.isPresent()) {
                answered.add(new Answered(
                        turn.leader(),
                        understood.get(),
                        turn.opened(),
                        thought.getOrDefault(id, turn.opened()),
                        begun.get(),
                        standing(id, turn, arrival.get(), understood.get())));
            }
        });
        return answered;
    }

    private Optional<Instant> firstLine(long turn) {
        return turnOfLine.entrySet().stream()
                .filter(line -> line.getValue().equals(OptionalLong.of(turn)))
                .flatMap(line -> Optional.ofNullable(started.get(line.getKey())).stream())
                .min(Instant::compareTo);
    }

    /** It was this comment's turn at once when its turn opened with the fact that it was heard. */
    private Standing standing(long id, OpenTurn turn, Instant arrival, Instant understood) {
        boolean atOnce = !turn.opened().isAfter(understood.plusMillis(50));
        boolean another =
                turns.entrySet().stream().anyMatch(other -> other.getKey() != id && within(other.getValue(), arrival));
        if (another || !atOnce) {
            return another ? Standing.BUSY : Standing.HELD;
        }
        return scriptSounding(arrival)
                .map(line -> prices.contains(line) ? Standing.PRICE : Standing.MID_SENTENCE)
                .orElse(Standing.BETWEEN);
    }

    private static boolean within(OpenTurn turn, Instant moment) {
        return !moment.isBefore(turn.opened()) && moment.isBefore(turn.closed());
    }

    private Optional<Long> scriptSounding(Instant moment) {
        return started.entrySet().stream()
                .filter(line -> turnOfLine
                        .getOrDefault(line.getKey(), OptionalLong.empty())
                        .isEmpty())
                .filter(line -> !moment.isBefore(line.getValue())
                        && moment.isBefore(ended.getOrDefault(line.getKey(), Instant.MAX)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
