package dev.nightshift.playout;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nightshift.host.mood.Mood;
import dev.nightshift.host.mood.Pad;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.playout.Rehearsal.Dated;
import dev.nightshift.room.Heard;
import dev.nightshift.room.OnAir;
import dev.nightshift.room.Room.Event;
import dev.nightshift.room.RoomState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What became of every comment and order of a rehearsal, read off its facts: intent, product, decision, reply, sources,
 * mood, and the milliseconds of each stage.
 */
final class AudienceReport {
    private final Map<String, Told> comments = new LinkedHashMap<>();
    private final Map<Long, List<String>> turns = new LinkedHashMap<>();
    private final Map<Long, Long> lineTurns = new LinkedHashMap<>();
    private final List<Dated> orders = new ArrayList<>();
    private final List<Felt> moods = new ArrayList<>();

    private static final class Told {
        private final long heardAt;
        private final Heard heard;
        private String decision = "open";
        private String reason = "";
        private List<String> sources = List.of();
        private final List<String> reply = new ArrayList<>();
        private String written = "";
        private Optional<String> leader = Optional.empty();
        private double writtenMillis;
        private long openedAt = -1;
        private long soundedAt = -1;
        private Pad mood = new Pad(0, 0, 0);

        private Told(long heardAt, Heard heard) {
            this.heardAt = heardAt;
            this.heard = heard;
        }
    }

    private record Felt(long atMicros, Pad pad, String shown) {}

    AudienceReport(List<Dated> facts) {
        RoomState state = new RoomState.Unopened();
        for (Dated fact : facts) {
            state = state.after(fact.event());
            read(fact, state);
        }
    }

    void write(ArrayNode commentNodes, ArrayNode orderNodes, ArrayNode moodNodes) {
        comments.values().forEach(told -> write(commentNodes.addObject(), told));
        orders.forEach(fact -> order(orderNodes.addObject(), fact.atMicros(), (Event.OrderNoted) fact.event()));
        moods.forEach(felt -> mood(moodNodes.addObject().put("at", felt.atMicros / 1e6), felt.pad)
                .put("shown", felt.shown));
    }

    private void read(Dated fact, RoomState state) {
        switch (fact.event()) {
            case Event.CommentHeard heard -> told(heard.heard(), fact.atMicros(), heard.when(), state);
            case Event.CommentAlike alike ->
                told(alike.comment()).ifPresent(told -> {
                    told.leader = Optional.of(alike.into());
                    told.decision = "merged";
                });
            case Event.CommentPassed passed ->
                told(passed.comment()).ifPresent(told -> {
                    told.decision = passed.state().name().toLowerCase(Locale.ROOT);
                    told.reason = passed.reason();
                });
            case Event.TurnOpened opened -> opened(fact.atMicros(), opened);
            case Event.TurnWritten written -> written(written);
            case Event.AnswerWritten answer -> told(answer.comment()).ifPresent(told -> told.written = answer.text());
            case Event.CareNeeded care -> told(care.heard(), fact.atMicros(), care.when(), state).decision = "care";
            case Event.LineCleared line -> line.turn().ifPresent(turn -> lineTurns.put(line.speechId(), turn));
            case Event.LineStarted started ->
                asked(started.speechId())
                        .forEach(told -> told.soundedAt = told.soundedAt < 0 ? fact.atMicros() : told.soundedAt);
            case Event.LineSpoken spoken -> asked(spoken.speechId()).forEach(told -> told.reply.add(spoken.heard()));
            case Event.OrderNoted noted -> {
                orders.add(fact);
                felt(fact.atMicros(), state, noted.when());
            }
            case Event.Shown shown -> felt(fact.atMicros(), state, shown.when());
            case Event.Opened _,
                    Event.WentLive _,
                    Event.LinePassedOver _,
                    Event.LineWithdrawn _,
                    Event.LineCut _,
                    Event.Moved _,
                    Event.PerformerFailed _,
                    Event.PerformerWell _,
                    Event.Paused _,
                    Event.Resumed _,
                    Event.Ending _,
                    Event.WentOffAir _,
                    Event.CommentWanted _,
                    Event.OccasionCame _,
                    Event.TurnClosed _,
                    Event.TurnReopened _,
                    Event.WritingBegun _,
                    Event.SeenTo _,
                    Event.ViewerInsulted _,
                    Event.ViewerMuted _,
                    Event.Pinned _,
                    Event.TakenOver _,
                    Event.HandedOver _,
                    Event.HandedBack _,
                    Event.MicrophoneOpened _,
                    Event.MicrophoneClosed _,
                    Event.OfDuty _ -> {}
        }
    }

    private Told told(Heard heard, long at, Instant when, RoomState state) {
        Told told = new Told(at, heard);
        comments.put(heard.comment().id(), told);
        mood(state).ifPresent(mood -> told.mood = mood.at(when).present());
        return told;
    }

    private void felt(long at, RoomState state, Instant when) {
        state.air()
                .map(OnAir::talk)
                .ifPresent(talk -> moods.add(new Felt(
                        at,
                        talk.feelings().mood().at(when).present(),
                        talk.feelings().history().at(when).feeling().name().toLowerCase(Locale.ROOT))));
    }

    private void opened(long at, Event.TurnOpened opened) {
        List<String> ids = opened.turn().comments();
        turns.put(opened.turn().id(), ids);
        ids.forEach(id -> told(id).ifPresent(told -> told.openedAt = at));
    }

    private void written(Event.TurnWritten written) {
        for (String id : turns.getOrDefault(written.turn(), List.of())) {
            told(id).ifPresent(told -> {
                told.decision = written.outcome().name().toLowerCase(Locale.ROOT);
                told.reason = written.reason();
                told.sources = written.sources().stream()
                        .map(Object::toString)
                        .distinct()
                        .toList();
                told.writtenMillis = written.micros() / 1e3;
            });
        }
    }

    private List<Told> asked(long speechId) {
        return Optional.ofNullable(lineTurns.get(speechId)).map(turns::get).orElse(List.of()).stream()
                .flatMap(id -> told(id).stream())
                .toList();
    }

    private Optional<Told> told(String id) {
        return Optional.ofNullable(comments.get(id));
    }

    private static Optional<Mood> mood(RoomState state) {
        return state.air().map(air -> air.talk().feelings().mood());
    }

    private static void write(ObjectNode node, Told told) {
        Reading reading = told.heard.reading();
        node.put("at", told.heardAt / 1e6);
        node.put("id", told.heard.comment().id());
        node.put("user", told.heard.comment().viewer().name());
        node.put("text", told.heard.comment().text());
        node.put("language", reading.language().code());
        node.put("intent", reading.intent().name().toLowerCase(Locale.ROOT));
        ArrayNode also = node.putArray("also");
        reading.also().forEach(intent -> also.add(intent.name().toLowerCase(Locale.ROOT)));
        reading.about().one().ifPresent(product -> node.put("product", product));
        node.put("abuse", reading.abuse().severity());
        node.put("decision", told.decision);
        node.put("reason", told.reason);
        told.leader.ifPresent(leader -> node.put("merged_into", leader));
        node.put("reply", String.join(" ", told.reply));
        node.put("written_reply", told.written);
        ArrayNode sources = node.putArray("sources");
        told.sources.forEach(sources::add);
        mood(node.putObject("mood"), told.mood);
        stages(node.putObject("ms"), told);
    }

    /** The first two are this machine's, the others the show's own time. */
    private static void stages(ObjectNode node, Told told) {
        node.put("understood", told.heard.readMicros() / 1e3);
        node.put("written", told.writtenMillis);
        if (told.openedAt >= 0) {
            node.put("chosen_after", (told.openedAt - told.heardAt) / 1e3);
        }
        if (told.soundedAt >= 0) {
            node.put("heard_after", (told.soundedAt - told.heardAt) / 1e3);
        }
    }

    private static void order(ObjectNode node, long at, Event.OrderNoted noted) {
        node.put("at", at / 1e6);
        node.put("order", noted.order().order());
        node.put("type", noted.order().kind().name().toLowerCase(Locale.ROOT));
        noted.product().ifPresent(product -> node.put("on_air", product));
        noted.beat().ifPresent(beat -> node.put("beat", beat.name().toLowerCase(Locale.ROOT)));
        noted.sentence().ifPresent(sentence -> node.put("sentence", sentence));
        ArrayNode positions = node.putArray("positions");
        noted.order()
                .positions()
                .forEach(position ->
                        positions.addObject().put("product", position.product()).put("quantity", position.quantity()));
    }

    private static ObjectNode mood(ObjectNode node, Pad pad) {
        return node.put("pleasure", round(pad.pleasure()))
                .put("arousal", round(pad.arousal()))
                .put("dominance", round(pad.dominance()));
    }

    private static double round(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
