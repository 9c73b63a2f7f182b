package dev.nightshift.studio.matting;

import dev.nightshift.media.VideoFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Where the person is along a film: every second picture is looked at, those between are taken from their neighbours, and
 * all are smoothed in time. Kept packed, a few kilobytes a look. One thread.
 */
final class Likelihoods {
    /** Pictures from one look to the next. */
    static final int STEP = 2;

    private final PersonFinder finder;
    private final List<byte[]> looks = new ArrayList<>();
    private final Inflater inflater = new Inflater();
    private int width;
    private int height;
    private int pictures;

    /**
     * What is known of a picture.
     *
     * @param low the least of the looks around it
     * @param mean smoothed in time
     * @param high the most of the looks around it
     */
    record Span(Likelihood low, Likelihood mean, Likelihood high) {}

    Likelihoods(PersonFinder finder) {
        this.finder = finder;
    }

    /**
     * Shows the next picture.
     *
     * @return what was seen when it was looked at
     */
    java.util.Optional<Likelihood> add(VideoFrame picture) {
        if (pictures++ % STEP != 0) {
            return java.util.Optional.empty();
        }
        Likelihood look = finder.find(picture);
        width = look.width();
        height = look.height();
        looks.add(packed(look.values()));
        return java.util.Optional.of(look);
    }

    int pictures() {
        return pictures;
    }

    /** What is known of a picture that was shown. */
    Span at(int picture) {
        int before = picture / STEP;
        boolean looked = picture % STEP == 0;
        byte[] a = look(looked ? before - 1 : before);
        byte[] b = look(before);
        byte[] c = look(before + 1);
        Span span = new Span(
                Likelihood.blank(width, height), Likelihood.blank(width, height), Likelihood.blank(width, height));
        for (int i = 0; i < a.length; i++) {
            int p = a[i] & 255;
            int q = b[i] & 255;
            int r = c[i] & 255;
            span.low.values()[i] = (byte) Math.min(p, Math.min(q, r));
            span.high.values()[i] = (byte) Math.max(p, Math.max(q, r));
            span.mean.values()[i] = (byte) (looked ? (p + 2 * q + r + 2) / 4 : (q + r + 1) / 2);
        }
        return span;
    }

    private byte[] look(int number) {
        byte[] values = new byte[width * height];
        inflater.reset();
        inflater.setInput(looks.get(Math.clamp(number, 0, looks.size() - 1)));
        try {
            inflater.inflate(values);
        } catch (DataFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        return values;
    }

    private static byte[] packed(byte[] values) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(values);
            deflater.finish();
            byte[] room = new byte[values.length + 1024];
            return java.util.Arrays.copyOf(room, fill(deflater, room));
        }
    }

    private static int fill(Deflater deflater, byte[] room) {
        int length = 0;
        while (!deflater.finished()) {
            length += deflater.deflate(room, length, room.length - length);
        }
        return length;
    }
}
