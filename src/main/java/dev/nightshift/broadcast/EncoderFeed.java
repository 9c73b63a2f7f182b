package dev.nightshift.broadcast;

import dev.nightshift.broadcast.encode.Encoder;
import dev.nightshift.broadcast.encode.EncoderSettings;
import dev.nightshift.broadcast.encode.YuvConverter;
import dev.nightshift.broadcast.encode.YuvPicture;
import dev.nightshift.broadcast.mark.Watermark;
import dev.nightshift.media.AudioFrame;
import dev.nightshift.media.LabelledFrame;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Hands pictures and sound from the frame loop to the encoder's thread through a few buffers that go round. Conversion
 * and copying happen on the frame loop, so that it owns its memory again at once; the encode runs beside it.
 *
 * <p>{@code offer} drops when all buffers are under way, {@code put} waits; a program uses one kind only. Ending
 * belongs to the frame loop's thread too.
 */
final class EncoderFeed {
    /** As many as a frame loop that was held up makes in one go. */
    private static final int PICTURES = 6;

    private static final int SOUNDS = 16;

    private final BlockingQueue<EncoderJob.Picture> pictures = new ArrayBlockingQueue<>(PICTURES);
    private final BlockingQueue<EncoderJob.Sound> sounds = new ArrayBlockingQueue<>(SOUNDS);
    private final BlockingQueue<EncoderJob> jobs = new ArrayBlockingQueue<>(PICTURES + SOUNDS + 1);
    private final YuvConverter converter;
    private final Watermark watermark;
    private final DurationWindow convertTimes = new DurationWindow();
    private final EncoderThread worker;
    private final AtomicLong dropped = new AtomicLong();

    /** Starts the encoder's thread, which takes the encoder over. */
    EncoderFeed(String room, EncoderSettings settings, Encoder encoder, Watermark watermark) {
        this.watermark = watermark;
        converter = new YuvConverter(settings.width(), settings.height());
        for (int i = 0; i < PICTURES; i++) {
            pictures.add(new EncoderJob.Picture(new YuvPicture(settings.width(), settings.height(), encoder.codec())));
        }
        for (int i = 0; i < SOUNDS; i++) {
            sounds.add(new EncoderJob.Sound());
        }
        worker = new EncoderThread(room, encoder, jobs, this::giveBack);
    }

    /** Hands the picture over unless the encoder is behind. */
    void offer(LabelledFrame frame) {
        Optional.ofNullable(pictures.poll()).ifPresentOrElse(free -> send(frame, free), this::drop);
    }

    /** Hands the sound over unless the encoder is behind. */
    void offer(AudioFrame sound) {
        Optional.ofNullable(sounds.poll()).ifPresentOrElse(free -> send(sound, free), this::drop);
    }

    /** Hands the picture over, waiting for the encoder. */
    void put(LabelledFrame frame) throws InterruptedException {
        send(frame, pictures.take());
    }

    /** Hands the sound over, waiting for the encoder. */
    void put(AudioFrame sound) throws InterruptedException {
        send(sound, sounds.take());
    }

    /** Lets the encoder finish everything handed over, flushes it and frees the buffers. */
    void end() throws InterruptedException {
        jobs.put(new EncoderJob.End());
        worker.join();
        for (EncoderJob.Picture picture = pictures.poll(); picture != null; picture = pictures.poll()) {
            picture.yuv().close();
        }
    }

    /** Pictures and pieces of sound that found no free buffer. */
    long dropped() {
        return dropped.get();
    }

    DurationWindow convertTimes() {
        return convertTimes;
    }

    EncoderThread worker() {
        return worker;
    }

    private void send(LabelledFrame frame, EncoderJob.Picture free) {
        long start = System.nanoTime();
        converter.convert(frame, free.yuv(), watermark.at(frame.ptsMicros()));
        convertTimes.add(System.nanoTime() - start);
        jobs.add(free);
    }

    private void send(AudioFrame sound, EncoderJob.Sound free) {
        free.fill(sound);
        jobs.add(free);
    }

    private void drop() {
        dropped.incrementAndGet();
    }

    private void giveBack(EncoderJob job) {
        switch (job) {
            case EncoderJob.Picture picture -> pictures.add(picture);
            case EncoderJob.Sound sound -> sounds.add(sound);
            case EncoderJob.End end -> {}
        }
    }
}
