package dev.nightshift.room;

import dev.nightshift.host.mood.Display;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.OnAir.Cued;
import dev.nightshift.script.Beat;
import dev.nightshift.shop.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a room stands, for pages.
 *
 * @param phase one of {@code unopened, idle, live, paused, draining}
 * @param setup empty before the room was opened
 * @param product the product on air
 * @param beat the beat on air
 * @param line the sentence on air, as displayed
 * @param floor the talk with the viewers
 * @param trouble that host or voice are in; what broke is tried again while the room is live
 * @param duty of whoever is in charge
 */
public record RoomView(
        String phase,
        Optional<Setup> setup,
        Optional<String> product,
        Optional<Beat> beat,
        Optional<String> line,
        Floor floor,
        Optional<Trouble> trouble,
        Duty duty)
        implements Kept {

    /**
     * The talk with the viewers.
     *
     * @param comments newest first, at most 60
     * @param queue what the host says next, in order
     * @param trace of the mood over the last minutes, oldest first
     * @param orders newest first
     * @param takenOver who types for the host now, or is on air in its place
     * @param pinned product that stays on air
     * @param speaking who speaks through the host now
     * @param heard comments understood in this show
     * @param dropped thanks, welcomes and the like that were passed over because too many waited
     * @param alerts people who may be in distress and whom no operator has seen to, oldest first
     * @param answers given to questions, newest first, at most 40: also those whose comment is no longer shown
     * @param camera name, shown to viewers, of whoever is on air before a camera of their own
     */
    public record Floor(
            List<CommentView> comments,
            List<QueuedView> queue,
            MoodView mood,
            List<Felt> trace,
            List<OrderView> orders,
            List<MutedView> muted,
            Optional<String> takenOver,
            Optional<String> pinned,
            Optional<String> speaking,
            long heard,
            long answered,
            long paidOrders,
            long dropped,
            List<AlertView> alerts,
            List<AnswerView> answers,
            Optional<String> camera) {
        public static final Floor EMPTY = new Floor(
                List.of(),
                List.of(),
                new MoodView(0, 0, 0, Display.CALM),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                Optional.empty());

        public Floor {
            comments = List.copyOf(comments);
            queue = List.copyOf(queue);
            trace = List.copyOf(trace);
            alerts = List.copyOf(alerts);
            answers = List.copyOf(answers);
            orders = List.copyOf(orders);
            muted = List.copyOf(muted);
        }
    }

    /**
     * A comment and what became of it.
     *
     * @param alike how many asked the same, this one included
     * @param abuse severity 0 .. 1
     * @param reply what the host said, as displayed; empty before
     * @param written what the host answered in writing; empty before
     * @param care whether whoever wrote it may be in distress
     */
    public record CommentView(
            String id,
            String viewer,
            String name,
            String text,
            Language language,
            Intent intent,
            Optional<String> product,
            double abuse,
            CommentState state,
            int alike,
            Optional<String> reply,
            Optional<String> written,
            boolean care,
            Instant at) {
        /** Never shows name or text: viewers' words don't reach logs. */
        @Override
        public String toString() {
            return "CommentView[" + id + ", " + intent + ", " + state + "]";
        }
    }

    /** A sentence in the performer's hands, or a turn being thought about ({@code display} is empty then). */
    public record QueuedView(String kind, String display, Optional<Beat> beat, boolean sounding) {}

    /** Pleasure, arousal, dominance, each -1 .. 1, and what is shown of it. */
    public record MoodView(double pleasure, double arousal, double dominance, Display shown) {}

    /** A comment of somebody who may be in distress. */
    public record AlertView(String comment, String name, String text, Instant at) {
        /** Never shows name or text: viewers' words don't reach logs. */
        @Override
        public String toString() {
            return "AlertView[" + comment + "]";
        }
    }

    /**
     * What the host answered a question, aloud to the end or in writing. What was said to somebody in distress is not here.
     *
     * @param viewer key of its writer
     */
    public record AnswerView(String comment, String viewer, String text) {
        /** Never shows the text: it may hold a viewer's name. */
        @Override
        public String toString() {
            return "AnswerView[" + comment + "]";
        }
    }

    /**
     * An order and where in the show it came.
     *
     * @param event id of what the shop's system told
     * @param product the first that was ordered
     * @param line id of the sentence on air
     * @param onAir the product on air
     */
    public record OrderView(
            String id,
            String event,
            String kind,
            Optional<String> product,
            int pieces,
            int show,
            Optional<Beat> beat,
            Optional<String> line,
            Optional<String> onAir,
            Instant at) {}

    /** A viewer whose comments are passed over. */
    public record MutedView(String viewer, String name, Instant until) {
        /** Never shows a name: viewers' words don't reach logs. */
        @Override
        public String toString() {
            return "MutedView[until " + until + "]";
        }
    }

    static RoomView of(RoomState state, Instant now) {
        Optional<Room.Event.LineCleared> sounding = state.air().flatMap(RoomView::sounding);
        return new RoomView(
                phase(state),
                setup(state),
                sounding.flatMap(Room.Event.LineCleared::product),
                sounding.map(Room.Event.LineCleared::beat),
                sounding.map(Room.Event.LineCleared::display),
                state.air().map(air -> FloorView.of(air, now)).orElse(Floor.EMPTY),
                state.air().flatMap(OnAir::trouble),
                state.air().map(OnAir::duty).orElse(Duty.NEVER_ASKED));
    }

    private static Optional<Room.Event.LineCleared> sounding(OnAir air) {
        return air.cued().stream().filter(Cued::started).map(Cued::line).findFirst();
    }

    private static Optional<Setup> setup(RoomState state) {
        return state instanceof RoomState.Idle idle
                ? Optional.of(idle.setup())
                : state.air().map(OnAir::setup);
    }

    private static String phase(RoomState state) {
        return switch (state) {
            case RoomState.Unopened unopened -> "unopened";
            case RoomState.Idle idle -> "idle";
            case RoomState.Live live -> "live";
            case RoomState.Paused paused -> "paused";
            case RoomState.Draining draining -> "draining";
        };
    }
}
