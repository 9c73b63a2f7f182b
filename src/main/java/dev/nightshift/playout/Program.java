package dev.nightshift.playout;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.broadcast.ProgramSink;
import dev.nightshift.host.mood.Display;
import dev.nightshift.media.LabelledFrame;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.playout.Timings.Stage;
import dev.nightshift.room.Command;
import dev.nightshift.room.Cue;
import dev.nightshift.room.Instruction;
import dev.nightshift.stage.Compositor;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.sound.Mixer;
import java.lang.foreign.Arena;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One room's pipeline: what the room cues becomes a labelled picture and its sound, 25 times a second. Belongs to the
 * thread that calls {@link #step}; instructions arrive through the {@link Inbox}.
 */
public final class Program implements AutoCloseable {
    private final Cast cast;
    private final Shots shots;
    private final Standby standby;
    private final Rundown rundown;
    private final SpeakingOperator operator;
    private final ShowTime time;
    private final Timings timings;
    private final Arena memory = Arena.ofShared();
    private final VideoFrame picture;
    private final Countenance countenance = new Countenance();
    private final float[] sound = new float[Timebase.SAMPLES_PER_FRAME];
    private final Inbox inbox;
    private final Consumer<Command> listener;
    private Optional<LabelledFrame> last = Optional.empty();
    private final Leaving leaving = new Leaving();
    private final HostPicture hostPicture;
    private final Guest guest;

    /** Who and what makes the program. */
    public record Cast(Avatar avatar, Compositor compositor, Mixer mixer, ProgramSink sink) {}

    Program(Cast cast, ProgramOrder order, Consumer<Command> listener, Timings timings) {
        this.cast = cast;
        this.inbox = order.inbox();
        this.listener = command -> tell(command, listener);
        this.time = order.time();
        this.timings = timings;
        this.shots = new Shots(order.setup(), order.shop(), order.time(), order.notice());
        this.standby = new Standby(shots, this.listener);
        this.rundown = new Rundown(
                order.synthesis(),
                this.listener,
                order.chance(),
                order.readiness(),
                new Retries(order.waits()),
                new OnStage(cast, shots, standby, countenance, timings));
        this.operator = new SpeakingOperator(
                order.microphone(), cast, shots, order.setup().language(), listener);
        VideoFrame host =
                VideoFrame.allocate(memory, cast.avatar().width(), cast.avatar().height());
        this.hostPicture = new HostPicture(cast.avatar(), host, new Retries(order.waits()), standby);
        this.guest = new Guest(order.guest(), cast.mixer(), shots, standby, programPicture(order.size()));
        this.picture = programPicture(order.size());
    }

    private VideoFrame programPicture(ProgramSize size) {
        return VideoFrame.allocate(memory, size.width(), size.height());
    }

    /**
     * Makes the picture and the sound of a moment and sends them.
     *
     * @param atMicros a multiple of 40 ms, the next one at each call
     * @param draw whether there is time for a new picture; else the last one is sent again
     * @throws dev.nightshift.broadcast.BroadcastException when the program can't go out any more
     */
    public void step(long atMicros, boolean draw) throws InterruptedException {
        long start = System.nanoTime();
        drainInbox(atMicros);
        countenance.advance(atMicros).forEach(cast.avatar()::direct);
        rundown.hold(operator.hasTheFloor());
        rundown.advance(atMicros);
        operator.advance(atMicros, rundown.onAir());
        guest.advance(atMicros, rundown.idle());
        long planned = timed(Stage.RUNDOWN, start);
        send(draw || last.isEmpty() ? draw(atMicros, planned) : last.get().again(atMicros));
        timed(Stage.WHOLE, start);
        leaving.advance(atMicros, rundown.idle() && !operator.hasTheFloor());
    }

    /** Whether the last line has been spoken, the last slate could be read, and the show may leave the air. */
    public boolean over(long atMicros) {
        return leaving.over(atMicros);
    }

    /** Shows the slate from the start, until the room talks again. */
    void giveUpHost() {
        hostPicture.giveUp();
        standby.withoutHost();
    }

    /** Whether it leaves the air when what sounds has been said. */
    boolean finishing() {
        return leaving.wanted();
    }

    /** Closes the sink, the compositor, the host and the memory in this order, each even when one before it fails. */
    @Override
    public void close() {
        try (memory;
                Avatar avatar = cast.avatar();
                Compositor compositor = cast.compositor();
                ProgramSink sink = cast.sink()) {
            rundown.dropWaiting();
        }
    }

    private LabelledFrame draw(long atMicros, long start) {
        Optional<VideoFrame> performed = guest.present() ? Optional.of(guest.picture()) : hostPicture.at(atMicros);
        long rendered = timed(Stage.AVATAR, start);
        LabelledFrame frame =
                cast.compositor().compose(shots.at(atMicros), performed, time.at(atMicros), atMicros, picture);
        timed(Stage.COMPOSE, rendered);
        last = Optional.of(frame);
        return frame;
    }

    private void send(LabelledFrame frame) throws InterruptedException {
        long start = System.nanoTime();
        cast.sink().audio(cast.mixer().mix(sound));
        long mixed = timed(Stage.SOUND, start);
        cast.sink().video(frame);
        timed(Stage.BROADCAST, mixed);
    }

    private void drainInbox(long atMicros) {
        for (Optional<Instruction> next = inbox.next(); next.isPresent(); next = inbox.next()) {
            carryOut(next.get(), atMicros);
        }
    }

    private void carryOut(Instruction instruction, long atMicros) {
        switch (instruction) {
            case Instruction.Start start -> startAnew(atMicros);
            case Instruction.Speak speak -> speak(speak, atMicros);
            case Instruction.Withdraw withdraw -> rundown.withdraw(withdraw.speechId(), atMicros);
            case Instruction.Expect expect -> rundown.expect(atMicros);
            case Instruction.Yield order -> rundown.giveWay(order);
            case Instruction.Feel feel -> feel(feel.display(), atMicros);
            case Instruction.Cover cover -> standby.unattended(atMicros);
            case Instruction.Close close -> close(close, atMicros);
            case Instruction.Uncover uncover -> standby.attended(atMicros);
            case Instruction.OpenMicrophone open -> operator.open(open.by());
            case Instruction.CloseMicrophone close -> operator.close();
            case Instruction.Camera camera ->
                camera.name().ifPresentOrElse(name -> guest.enter(name, atMicros), () -> guest.leave(atMicros));
            case Instruction.Card card -> shots.card(card.product(), atMicros);
            case Instruction.Hold hold -> shots.clearCaption(atMicros);
            case Instruction.Finish finish -> finish(atMicros);
        }
    }

    /** A room that talks again after its host was given up tries the host again. */
    private void speak(Instruction.Speak speak, long atMicros) {
        hostPicture.talksAgain();
        rundown.add(speak, delivery(speak.cue(), atMicros).prosody());
    }

    /** Only what sounds is heard to its end: a line that never gets ready must not keep the room on air. */
    private void finish(long atMicros) {
        leaving.want();
        rundown.dropWaiting();
        if (standby.ends(atMicros)) {
            leaving.behindSlate(atMicros);
        }
    }

    /** What may not be seen may not be heard either: no line is spoken to its end. */
    private void close(Instruction.Close close, long atMicros) {
        standby.closed(close.why(), atMicros);
        rundown.breakOff(atMicros);
        leaving.behindSlate(atMicros);
    }

    /** The face follows at once; voice, hands and words with the next sentence. */
    private void feel(Display display, long atMicros) {
        countenance.feel(display, atMicros).forEach(cast.avatar()::direct);
    }

    private Delivery delivery(Cue cue, long atMicros) {
        return Delivery.of(cue, countenance.at(atMicros), cue.turn().isPresent());
    }

    private void startAnew(long atMicros) {
        hostPicture.tryAnew();
        rundown.clear(atMicros);
    }

    private void tell(Command command, Consumer<Command> room) {
        if (command instanceof Command.LineFinished) {
            timings.spoke();
        }
        room.accept(command);
    }

    private long timed(Stage stage, long start) {
        long now = System.nanoTime();
        timings.took(stage, now - start);
        return now;
    }
}
