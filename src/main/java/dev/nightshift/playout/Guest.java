package dev.nightshift.playout;

import dev.nightshift.media.Timebase;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.sound.Mixer;

/**
 * A person who goes on with the show before a camera of their own, in the host's place. The picture changes between two
 * pictures of the program; the sound rises and falls within 40 ms. Belongs to the frame loop's thread.
 *
 * <pre>
 *   AWAY --enter--> CALLED --host silent, picture there--> ON <--nothing for a second--> LOST
 *     ^----------------------------- leave ------------------/--------------------------/
 * </pre>
 */
final class Guest {
    /** How long the silent host may be seen before a camera that is connected shows something. */
    private static final long PATIENCE_MICROS = 1_000_000;

    private final GuestFeed feed;
    private final Mixer mixer;
    private final Shots shots;
    private final Standby standby;
    private final VideoFrame picture;
    private final float[] heard = new float[Timebase.SAMPLES_PER_FRAME];
    private Place place = Place.AWAY;
    private String name = "";
    private long until;
    private boolean sounds;

    private enum Place {
        AWAY,
        CALLED,
        ON,
        LOST
    }

    /** @param picture of the program's size, the guest's alone */
    Guest(GuestFeed feed, Mixer mixer, Shots shots, Standby standby, VideoFrame picture) {
        this.feed = feed;
        this.mixer = mixer;
        this.shots = shots;
        this.standby = standby;
        this.picture = picture;
    }

    /** Is to go on in the host's place as soon as that is silent. */
    void enter(String shownName, long atMicros) {
        name = shownName;
        if (place == Place.AWAY) {
            feed.want(true);
            place = Place.CALLED;
            until = atMicros + PATIENCE_MICROS;
        }
    }

    /** Leaves the air to the host. */
    void leave(long atMicros) {
        if (place == Place.AWAY) {
            return;
        }
        if (sounds && feed.next(picture, heard)) {
            sound(1, 0);
        }
        feed.want(false);
        sounds = false;
        boolean lost = place == Place.LOST;
        place = Place.AWAY;
        shots.host(atMicros);
        standby.guest(false, atMicros);
        if (lost) {
            standby.seesGuest(atMicros);
        }
    }

    /**
     * Takes the next 40 ms of the camera.
     *
     * @param hostSilent whether the host says nothing any more
     */
    void advance(long atMicros, boolean hostSilent) {
        boolean waitsForHost = place == Place.CALLED && !hostSilent;
        if (place == Place.AWAY || waitsForHost) {
            return;
        }
        if (feed.next(picture, heard)) {
            show(atMicros);
            boolean audible = !standby.covered();
            sound(sounds ? 1 : 0, audible ? 1 : 0);
            sounds = audible;
        } else {
            sounds = false;
            miss(atMicros);
        }
    }

    /** Whether the host is not to be seen. */
    boolean present() {
        return place == Place.ON || place == Place.LOST;
    }

    /** What is seen in the host's place: the newest of the camera. */
    VideoFrame picture() {
        return picture;
    }

    private void show(long atMicros) {
        boolean lost = place == Place.LOST;
        if (place == Place.CALLED) {
            begin(atMicros);
        }
        place = Place.ON;
        if (lost) {
            standby.seesGuest(atMicros);
        }
    }

    private void miss(long atMicros) {
        boolean early = place == Place.CALLED && feed.connected() && atMicros < until;
        if (!early && place != Place.LOST) {
            if (place == Place.CALLED) {
                begin(atMicros);
            }
            place = Place.LOST;
            standby.missesGuest(atMicros);
        }
    }

    private void begin(long atMicros) {
        shots.guest(name, atMicros);
        standby.guest(true, atMicros);
    }

    /** Lays the sound behind what the mixer has already looked at: one picture later, for which it was made. */
    private void sound(float from, float to) {
        float[] block = new float[heard.length];
        for (int i = 0; i < block.length; i++) {
            double way = .5 - .5 * Math.cos(Math.PI * i / block.length);
            block[i] = (float) (heard[i] * (from + (to - from) * way));
        }
        mixer.place(mixer.position() + Timebase.SAMPLES_PER_FRAME, block);
    }
}
