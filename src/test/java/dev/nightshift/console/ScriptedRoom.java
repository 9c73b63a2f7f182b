package dev.nightshift.console;

import dev.nightshift.room.Command;
import dev.nightshift.room.Room;
import dev.nightshift.room.RoomView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A room that stands as the test says, keeps what it was asked and answers as the script has it. */
public final class ScriptedRoom implements Switchboard {
    private final List<Command> asked = new CopyOnWriteArrayList<>();
    private volatile RoomView view;
    private volatile Room.Reply reply = new Room.Reply.Done();
    private volatile boolean silent;

    public ScriptedRoom(RoomView view) {
        this.view = view;
    }

    @Override
    public CompletionStage<Room.Reply> ask(String room, Command command) {
        if (silent) {
            return CompletableFuture.failedFuture(new IllegalStateException("no answer"));
        }
        asked.add(command);
        switch (command) {
            case Command.TakeOver over -> takenOver(Optional.of(over.by()));
            case Command.HandOver over ->
                stands(was -> RoomViews.with(was, RoomViews.onCamera(was.floor(), over.name(), over.by())));
            case Command.HandBack back -> takenOver(Optional.empty());
            default -> {}
        }
        return CompletableFuture.completedFuture(reply);
    }

    @Override
    public CompletionStage<RoomView> look(String room) {
        return silent
                ? CompletableFuture.failedFuture(new IllegalStateException("no answer"))
                : CompletableFuture.completedFuture(view);
    }

    /** What it was asked so far, in order. */
    public List<Command> asked() {
        return List.copyOf(asked);
    }

    public void answers(Room.Reply next) {
        reply = next;
    }

    public void fallsSilent(boolean now) {
        silent = now;
    }

    public void stands(UnaryOperator<RoomView> change) {
        view = change.apply(view);
    }

    private void takenOver(Optional<String> by) {
        stands(was -> RoomViews.with(was, RoomViews.takenOver(was.floor(), by)));
    }
}
