package dev.nightshift.room;

import org.apache.pekko.actor.typed.ActorRef;

/** What a room's actor receives. */
public sealed interface RoomMessage extends Kept {
    /** A command whose outcome somebody waits for. */
    record Ask(Command command, ActorRef<Room.Reply> replyTo) implements RoomMessage {}

    /** A command of the room's own performer. */
    record Tell(Command command) implements RoomMessage {}

    /** Asks how the room stands. */
    record Look(ActorRef<RoomView> replyTo) implements RoomMessage {}
}
