package dev.nightshift.broadcast.encode;

import static dev.nightshift.broadcast.encode.FfmpegException.check;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avcodec;

/** Puts one NAL unit in front of the first slice of a picture in Annex B form, where H.264 wants its SEI. */
final class SeiInsertion {
    private static final int START_CODE = 3;
    private static final int LAST_SLICE_TYPE = 5;
    private final byte[] nalUnit;

    SeiInsertion(byte[] nalUnit) {
        this.nalUnit = nalUnit.clone();
    }

    /** A new packet with the unit inserted; the given one is only read. */
    AVPacket into(AVPacket packet) {
        MemorySegment picture = memory(packet);
        long at = firstSlice(picture);
        AVPacket labelled = avcodec.av_packet_alloc();
        check("av_new_packet", avcodec.av_new_packet(labelled, packet.size() + nalUnit.length));
        check("av_packet_copy_props", avcodec.av_packet_copy_props(labelled, packet));
        MemorySegment out = memory(labelled);
        MemorySegment.copy(picture, 0, out, 0, at);
        MemorySegment.copy(nalUnit, 0, out, ValueLayout.JAVA_BYTE, at, nalUnit.length);
        MemorySegment.copy(picture, at, out, at + nalUnit.length, picture.byteSize() - at);
        return labelled;
    }

    private static MemorySegment memory(AVPacket packet) {
        return MemorySegment.ofAddress(packet.data().address()).reinterpret(packet.size());
    }

    /** Where the start code of the first slice begins. */
    static long firstSlice(MemorySegment annexB) {
        for (long i = 0; i + START_CODE < annexB.byteSize(); i++) {
            if (at(annexB, i) == 0 && at(annexB, i + 1) == 0 && at(annexB, i + 2) == 1) {
                int type = at(annexB, i + START_CODE) & 0x1f;
                if (type >= 1 && type <= LAST_SLICE_TYPE) {
                    return i > 0 && at(annexB, i - 1) == 0 ? i - 1 : i;
                }
            }
        }
        return 0;
    }

    private static byte at(MemorySegment bytes, long index) {
        return bytes.get(ValueLayout.JAVA_BYTE, index);
    }
}
