package dev.nightshift.broadcast.output;

import static dev.nightshift.broadcast.encode.FfmpegException.check;

import java.util.Arrays;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/** Memory that a muxer writes to; what has gathered is taken out again and again. One thread. */
public final class DynamicBuffer implements AutoCloseable {
    /** Reads the bytes before they are overwritten by the next ones. */
    @FunctionalInterface
    public interface Reader {
        void read(byte[] bytes, int length);
    }

    private static final int FIRST_ROOM = 64 << 10;
    private final Muxer muxer;
    private byte[] bytes = new byte[FIRST_ROOM];
    private AVIOContext io = new AVIOContext(null);

    /** Directs the muxer's bytes to this memory. */
    public DynamicBuffer(Muxer muxer) {
        this.muxer = muxer;
        open();
    }

    /** Hands out what was written since the last time. */
    public void take(Reader reader) {
        int length = drain();
        open();
        reader.read(bytes, length);
    }

    /** What was written since the last time. */
    public byte[] take() {
        int length = drain();
        open();
        return Arrays.copyOf(bytes, length);
    }

    private void open() {
        io = new AVIOContext(null);
        check("avio_open_dyn_buf", avformat.avio_open_dyn_buf(io));
        muxer.to(io);
    }

    private int drain() {
        BytePointer memory = new BytePointer();
        int length = avformat.avio_close_dyn_buf(io, memory);
        if (bytes.length < length) {
            bytes = new byte[length];
        }
        memory.get(bytes, 0, length);
        avutil.av_free(memory);
        return length;
    }

    @Override
    public void close() {
        drain();
    }
}
