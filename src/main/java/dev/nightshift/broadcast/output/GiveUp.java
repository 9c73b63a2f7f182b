package dev.nightshift.broadcast.output;

import java.util.concurrent.TimeUnit;
import org.bytedeco.ffmpeg.avformat.AVIOInterruptCB;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;

/**
 * A time after which a blocked FFmpeg network call returns with an error. FFmpeg asks a callback several times a second;
 * the time lies in native memory behind the callback's argument, because JavaCPP has room for only ten callback objects
 * of one type in a process, and a server has more outputs than that.
 */
final class GiveUp implements AutoCloseable {
    private static final AVIOInterruptCB.Callback_Pointer PASSED = new AVIOInterruptCB.Callback_Pointer() {
        @Override
        public int call(Pointer deadline) {
            return System.nanoTime() - new LongPointer(deadline).get() > 0 ? 1 : 0;
        }
    };

    private final LongPointer deadline = new LongPointer(1);
    private final AVIOInterruptCB callback =
            new AVIOInterruptCB().callback(PASSED).opaque(deadline);
    private boolean over;

    /** Blocked calls return {@code millis} from now. */
    void after(long millis) {
        set(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** Calls block as long as they like. */
    void never() {
        set(TimeUnit.DAYS.toNanos(36_500));
    }

    /** Blocked calls return at once, and so do all later ones. */
    synchronized void now() {
        set(-1);
        over = true;
    }

    private synchronized void set(long nanosFromNow) {
        if (!over) {
            deadline.put(System.nanoTime() + nanosFromNow);
        }
    }

    AVIOInterruptCB callback() {
        return callback;
    }

    @Override
    public synchronized void close() {
        over = true;
        callback.close();
        deadline.close();
    }
}
