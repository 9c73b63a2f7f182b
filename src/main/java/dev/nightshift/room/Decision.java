package dev.nightshift.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What comes of a command.
 *
 * @param events facts to persist, in order
 * @param instructions for the performer, once the facts are safe
 * @param thinking turns for the mind, once the facts are safe
 * @param writing questions that the mind answers in writing, once the facts are safe
 * @param reply for whoever asked
 */
public record Decision(
        List<Room.Event> events,
        List<Instruction> instructions,
        List<Turn> thinking,
        List<Turn> writing,
        Room.Reply reply) {
    public Decision {
        events = List.copyOf(events);
        instructions = List.copyOf(instructions);
        thinking = List.copyOf(thinking);
        writing = List.copyOf(writing);
    }

    /** Collects facts and instructions while the state moves on. */
    static final class Draft {
        private final List<Room.Event> events = new ArrayList<>();
        private final List<Instruction> instructions = new ArrayList<>();
        private final List<Turn> thinking = new ArrayList<>();
        private final List<Turn> writing = new ArrayList<>();
        private RoomState state;
        private Room.Reply reply = new Room.Reply.Done();

        Draft(RoomState state) {
            this.state = state;
        }

        RoomState state() {
            return state;
        }

        Draft fact(Room.Event event) {
            events.add(event);
            state = state.after(event);
            return this;
        }

        Draft tell(Instruction instruction) {
            instructions.add(instruction);
            return this;
        }

        Draft think(Turn turn) {
            thinking.add(turn);
            return this;
        }

        Draft write(Turn question) {
            writing.add(question);
            return this;
        }

        /** Says no; only for a draft that holds nothing yet. */
        Draft refuse(String reason) {
            reply = new Room.Reply.Refused(reason);
            return this;
        }

        boolean refused() {
            return reply instanceof Room.Reply.Refused;
        }

        Optional<OnAir> air() {
            return state.air();
        }

        Optional<Conversation> talk() {
            return state.air().map(OnAir::talk);
        }

        Decision done() {
            return new Decision(events, instructions, thinking, writing, reply);
        }
    }
}
