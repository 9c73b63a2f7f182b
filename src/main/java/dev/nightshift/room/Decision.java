package dev.nightshift.room;

import java.util.ArrayList;
import java.util.List;

/**
 * What comes of a command.
 *
 * @param events facts to persist, in order
 * @param instructions for the performer, once the facts are safe
 * @param reply for whoever asked
 */
public record Decision(List<Room.Event> events, List<Instruction> instructions, Room.Reply reply) {
    public Decision {
        events = List.copyOf(events);
        instructions = List.copyOf(instructions);
    }

    static Decision refused(String reason) {
        return new Decision(List.of(), List.of(), new Room.Reply.Refused(reason));
    }

    static Decision nothing() {
        return new Decision(List.of(), List.of(), new Room.Reply.Done());
    }

    /** Collects facts and instructions while the state moves on. */
    static final class Draft {
        private final List<Room.Event> events = new ArrayList<>();
        private final List<Instruction> instructions = new ArrayList<>();
        private RoomState state;

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

        Decision done() {
            return new Decision(events, instructions, new Room.Reply.Done());
        }
    }
}
