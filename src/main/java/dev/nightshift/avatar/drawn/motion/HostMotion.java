package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction;
import dev.nightshift.avatar.Direction.Feel;
import dev.nightshift.avatar.Direction.Follow;
import dev.nightshift.avatar.Direction.Hush;
import dev.nightshift.avatar.Direction.Look;
import dev.nightshift.avatar.Direction.Speak;
import dev.nightshift.avatar.Direction.Target;
import dev.nightshift.avatar.drawn.Pose;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The motion of one host. Used by one thread. Directions may be told ahead of time, and should: lips lead their sound
 * by 0.1 s and hands by half a second.
 */
public final class HostMotion {
    private static final long STEP = 10_000;
    private static final double STEP_SECONDS = STEP * 1e-6;

    /** Whoever is hurt bows the head by so many degrees, and the lids sink by this share. */
    private static final double HURT_BOW = 3.5;

    private static final double HURT_LIDS = 0.16;

    private final Pending pending = new Pending();
    private final Agenda agenda = new Agenda();
    private final MouthMotion mouth = new MouthMotion();
    private final FollowedMouth followed = new FollowedMouth();
    private final Arms arms;
    private final Emphasis emphasis;
    private final Mood mood;
    private final EyeMotion eyes;
    private final Blinks blinks;
    private final HeadMotion head;
    private final Breath breath;
    private final Sway sway;
    private final LooseParts loose;
    private long now;
    private long refused;

    /**
     * A host at rest.
     *
     * @param random where all of its chance comes from
     * @param sightlines where card and comments stand
     * @param startMicros program time of the first pose
     */
    public HostMotion(RandomGenerator random, Sightlines sightlines, long startMicros) {
        Chance chance = new Chance(random);
        now = Math.floorDiv(startMicros, STEP) * STEP;
        arms = new Arms(chance.split(), sightlines, now);
        emphasis = new Emphasis(chance.split());
        mood = new Mood(chance.split());
        eyes = new EyeMotion(chance.split(), sightlines, now);
        blinks = new Blinks(chance.split(), now);
        head = new HeadMotion(chance.split());
        breath = new Breath(chance.split(), now);
        sway = new Sway(chance.split(), now);
        loose = new LooseParts(chance.split());
    }

    /** Tells the host what to do; times that are over count as now. */
    public void direct(Direction direction) {
        switch (direction) {
            case Speak speech -> speak(speech);
            case Hush hush -> hush(hush.speechId(), Math.max(now, hush.atMicros()));
            case Follow follow -> followed.hear(follow);
            case Feel feel -> pending.add(feel);
            case Look look -> pending.add(look);
        }
    }

    private void speak(Speak speech) {
        if (!agenda.accepts(now)) {
            refused++;
            return;
        }
        PlannedSpeech planned = PlannedSpeech.of(speech);
        agenda.add(planned);
        mouth.speak(speech, now);
        emphasis.plan(planned, now);
        arms.plan(speech, planned, pending.targetBy(speech.atMicros(), eyes.preferred()), now);
    }

    private void hush(long speechId, long at) {
        Optional<PlannedSpeech> hushed = agenda.hush(speechId, at);
        hushed.ifPresent(speech -> {
            mouth.hush(speechId, at);
            emphasis.cut(Math.max(at, speech.start()), speech.end());
            arms.hush(speech, at);
        });
    }

    /**
     * The pose at a moment; moments never go back (an earlier one gives the pose of the last step).
     *
     * @param micros program time
     */
    public Pose at(long micros) {
        while (now + STEP <= micros) {
            now += STEP;
            step();
        }
        return pose(Math.max(micros, now));
    }

    private void step() {
        for (Optional<Direction> due = pending.due(now); due.isPresent(); due = pending.due(now)) {
            obey(due.get());
        }
        arms.advance(now).ifPresent(this::watch);
        moveEyes();
        if (agenda.phraseEnded(now - STEP, now)) {
            blinks.invite(now, 0.5);
        }
        blinks.advance(now);
        head.attend(agenda.isSpeaking(now, 300_000) || followed.speaks(now), eyes.preferred(), now);
        breath.advance(now, agenda.nextPhrase(now));
        sway.advance(now);
        emphasis.forget(now);
        loose.step(headYaw(now) + 1.3 * headRoll(now), STEP_SECONDS);
    }

    private void obey(Direction direction) {
        switch (direction) {
            case Feel feel -> mood.feel(feel.expression(), now);
            case Look look -> eyes.prefer(look.target(), now);
            case Speak speech -> speak(speech);
            case Hush hush -> hush(hush.speechId(), now);
            case Follow follow -> followed.hear(follow);
        }
    }

    /** Hosts look where they point. */
    private void watch(GestureStroke stroke) {
        if (stroke.gesture() == Direction.Gesture.POINT_CARD) {
            eyes.glance(Target.PRODUCT, stroke.stroke() - 150_000, 900_000);
        }
    }

    private void moveEyes() {
        if (eyes.advance(now)) {
            head.follow(eyes.centreYaw(), eyes.centrePitch(), now);
            if (eyes.amplitude() > 5) {
                blinks.invite(now, 0.45);
            }
        }
    }

    private Pose pose(long at) {
        double yaw = headYaw(at);
        double pitch = headPitch(at);
        return new Pose(
                followed.over(mouth.at(at, mood.surprise(at)), at),
                face(at),
                gaze(at, yaw, pitch),
                new Pose.Head(yaw, pitch, headRoll(at)),
                body(at),
                arms.left(at),
                arms.right(at));
    }

    private double headYaw(long at) {
        return Ease.clamp(head.yaw(at), -20, 20);
    }

    private double headPitch(long at) {
        return Ease.clamp(head.pitch(at) + emphasis.nod(at) + HURT_BOW * mood.sad(at), -12, 12);
    }

    private double headRoll(long at) {
        return Ease.clamp(head.roll(at) + emphasis.tilt(at), -10, 10);
    }

    /** The eyes hold their target while the head moves (the vestibulo-ocular reflex). */
    private Pose.Gaze gaze(long at, double headYaw, double headPitch) {
        return new Pose.Gaze(
                Ease.clamp((eyes.yaw(at) - headYaw) / 25, -1, 1), Ease.clamp((eyes.pitch(at) - headPitch) / 20, -1, 1));
    }

    private Pose.Face face(long at) {
        double lid = 1 - (1 - blinks.at(at)) * (1 - HURT_LIDS * mood.sad(at));
        return new Pose.Face(
                mood.smile(at),
                mood.sad(at),
                mood.surprise(at),
                mood.concern(at),
                Ease.clamp(emphasis.browLeft(at), -1, 1),
                Ease.clamp(emphasis.browRight(at), -1, 1),
                lid,
                lid);
    }

    private Pose.Body body(long at) {
        double since = (at - now) * 1e-6;
        double filled = breath.at(at);
        return new Pose.Body(
                filled,
                sway.at(at),
                0.15 * mood.surprise(at) - 0.12 * mood.sad(at),
                loose.hair(since),
                loose.earring(since));
    }

    /** What was not done, since the start. */
    public Omitted omitted() {
        return new Omitted(mouth.unknown(), refused, pending.refused(), arms.passed());
    }

    /**
     * Counts of what was left out.
     *
     * @param unknownLetters letters of phones that had to be guessed
     * @param speeches refused because too many were told ahead
     * @param directions looks and moods refused because too many were told ahead
     * @param gestures passed over because they came too late or too close
     */
    public record Omitted(long unknownLetters, long speeches, long directions, long gestures) {}
}
