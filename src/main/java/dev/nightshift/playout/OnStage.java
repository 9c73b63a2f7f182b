package dev.nightshift.playout;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.avatar.Direction;
import dev.nightshift.media.Timebase;
import dev.nightshift.room.Cue;
import dev.nightshift.stage.scene.Caption;

/** Puts lines on stage: the host's body, the caption and the sound. Belongs to the frame loop's thread. */
final class OnStage implements Rundown.Stage {
    private final Program.Cast cast;
    private final Shots shots;
    private final Standby standby;
    private final Countenance countenance;
    private final Timings timings;

    OnStage(Program.Cast cast, Shots shots, Standby standby, Countenance countenance, Timings timings) {
        this.cast = cast;
        this.shots = shots;
        this.standby = standby;
        this.countenance = countenance;
        this.timings = timings;
    }

    @Override
    public void air(PreparedLine line, long startMicros) {
        timings.synthesised(line.synthesisNanos());
        SpokenWords words = new SpokenWords(line.cue().line().line(), line.track());
        Caption caption = new Caption(
                words.captions(startMicros), line.cue().line().line().language().locale());
        shots.take(line.cue(), caption, startMicros);
        cast.mixer().place(Timebase.sampleAt(startMicros), line.samples());
        direct(line, words, startMicros);
    }

    @Override
    public void cut(PreparedLine line, long atMicros) {
        cast.mixer().cancel(Timebase.sampleAt(atMicros));
        cast.avatar().direct(new Direction.Hush(atMicros, line.speechId()));
        shots.clearCaption(atMicros);
    }

    @Override
    public void silent(String reason, long atMicros) {
        standby.silent(reason, atMicros);
    }

    @Override
    public void speaks(long atMicros) {
        standby.speaks(atMicros);
    }

    private void direct(PreparedLine line, SpokenWords words, long startMicros) {
        Avatar avatar = cast.avatar();
        Cue cue = line.cue();
        Delivery delivery =
                Delivery.of(cue, countenance.at(startMicros), cue.turn().isPresent());
        countenance.speaks(cue, cue.turn().isPresent(), startMicros).forEach(avatar::direct);
        avatar.direct(new Direction.Speak(
                startMicros,
                line.speechId(),
                line.track(),
                words.gesture().or(() -> delivery.wished().map(words::marked)).stream()
                        .toList(),
                cue.line().line().question(),
                delivery.sober(),
                delivery.gestures()));
    }
}
