package dev.nightshift.avatar.clone;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.avatar.Direction;
import dev.nightshift.avatar.Direction.Expression;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.model.CloneModel;
import dev.nightshift.avatar.clone.model.Loops;
import dev.nightshift.avatar.clone.model.Plates;
import dev.nightshift.avatar.clone.render.MouthPainter;
import dev.nightshift.avatar.clone.render.Target;
import dev.nightshift.avatar.clone.render.TextureBank;
import dev.nightshift.media.VideoFrame;
import java.util.random.RandomGenerator;

/**
 * A real person as a host: the person's film goes on endlessly, and the mouth in it says what is to be said.
 *
 * <pre>
 *   LoopWalk --Step--> BasePicture --picture, face--> UpperFace --> MouthOnFace --Target--> MouthPainter --> VideoFrame
 *   Direction --> Talk, ShownFeeling ------shape, feeling--^------------^
 * </pre>
 *
 * <p>What the host feels shows at the mouth's corners, at brows and lids, and in which stretches of the film are sought.
 * Where a gesture is wished, a stretch is sought in which the hands move; in a sober sentence, one in which they rest; in
 * silence, one in which the head is still. Where the host should look is passed over: eyes and hands are the film's own.
 * While the host is silent and calm in a stretch in which the person was silent too, the mouth is shown as it was filmed.
 */
public final class CloneAvatar implements Avatar {
    private static final long PICTURE_MICROS = 40_000;
    /** How much a still head is worth to a silent host, by how much a stretch that was not seen for long is. */
    private static final double STILLNESS = 1;

    private final int width;
    private final int height;
    private final LoopWalk walk;
    private final BasePicture base;
    private final MouthOnFace mouth;
    private final UpperFace upperFace = new UpperFace();
    private final MouthPainter painter;
    private final Talk talk;
    private final Ear ear;
    private final ShownFeeling feelings = new ShownFeeling();
    private final MouthMood mood;
    private final Mien mien;
    private final Loops loops;
    private final Emphasis emphasis = new Emphasis();
    private long shown = -1;
    private double presence = 1;

    /**
     * A host on stage.
     *
     * @param bank the model's, cut from {@code plates}
     * @param plates the model's film; read on the frame loop's thread
     */
    public CloneAvatar(CloneModel model, TextureBank bank, Plates plates, Speaking speaking, RandomGenerator chance) {
        this.width = model.track().width();
        this.height = model.track().height();
        this.walk = new LoopWalk(model.loops(), chance);
        this.base = new BasePicture(model, plates);
        this.mouth = new MouthOnFace(
                model.space(), model.trend(), model.track().faces().get(model.exemplars()[0]));
        this.painter = new MouthPainter(bank);
        this.mood = new MouthMood(model.space());
        this.mien = new Mien(model.track().faces());
        this.talk = new Talk(speaking, model.rest());
        this.ear = new Ear(speaking, model.rest());
        this.loops = model.loops();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public void direct(Direction direction) {
        switch (direction) {
            case Direction.Speak speak -> {
                talk.speak(speak.atMicros(), speak.speechId(), speak.track());
                emphasis.speak(speak);
            }
            case Direction.Hush hush -> {
                talk.hush(hush.atMicros(), hush.speechId());
                emphasis.hush(hush);
            }
            case Direction.Follow follow -> ear.hear(follow);
            case Direction.Feel feel -> feelings.direct(feel);
            case Direction.Look _ -> {
                // where the person looks is the film's own
            }
        }
    }

    @Override
    public void render(long atMicros, VideoFrame into) {
        long picture = atMicros / PICTURE_MICROS;
        if (picture > shown) {
            draw(atMicros);
            shown = picture;
        }
        base.picture().copyTo(into);
    }

    private void draw(long atMicros) {
        boolean silent = talk.silent(atMicros) && ear.silent(atMicros);
        Expression wanted = feelings.wanted(atMicros);
        Expression feeling = feelings.next(atMicros);
        LoopWalk.Step step = walk.next(wish(silent, emphasis.at(atMicros), wanted));
        TrackedFace face = base.draw(step);
        upperFace.move(base.picture(), face.mesh(), feeling);
        boolean asFilmed = silent && loops.quiet()[step.frame()] && loops.quiet()[step.other()] && !mood.shows(feeling);
        presence = Math.clamp(presence + (asFilmed ? -0.12 : 0.25), 0, 1);
        if (presence > 0) {
            float[] shape = mood.on(ear.joined(talk.shape(atMicros), atMicros), feeling);
            Target target = mouth.target(face, shape).moving(base.motion());
            painter.paint(base.picture(), target, presence, exemplar -> true);
        }
    }

    private Wish wish(boolean silent, int emphasis, Expression wanted) {
        float[] gesture = loops.gesture();
        return new Wish(
                silent,
                frame -> mien.suits(frame, wanted)
                        + (silent ? STILLNESS * mien.still(frame) : 0)
                        + emphasis * gesture[frame]);
    }

    @Override
    public void close() {
        talk.forget(Long.MAX_VALUE);
    }
}
