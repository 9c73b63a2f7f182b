package dev.nightshift.broadcast.encode;

import java.util.List;

/**
 * How a program is encoded. The defaults are the one profile that the platforms share: constant bitrate, a closed
 * group of pictures of two seconds, AAC-LC.
 *
 * @param width pixels, even
 * @param height pixels, even
 * @param videoBitsPerSecond rate of the video, also its ceiling over one second
 * @param audioBitsPerSecond rate of the sound
 * @param codecs encoders to try, the first that opens is used
 */
public record EncoderSettings(
        int width, int height, int videoBitsPerSecond, int audioBitsPerSecond, List<VideoCodec> codecs) {
    /** Pictures from one keyframe to the next: two seconds. */
    public static final int KEYFRAME_INTERVAL = 50;

    public EncoderSettings {
        codecs = List.copyOf(codecs);
        if (width <= 0 || height <= 0 || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException("the picture must have even sides: " + width + "x" + height);
        }
    }

    /** The usual settings for a picture of this size: about 3 bits a pixel and second. */
    public static EncoderSettings forPicture(int width, int height) {
        int videoBits = (int) Math.clamp(3L * width * height, 600_000L, 6_000_000L);
        return new EncoderSettings(width, height, videoBits, 128_000, VideoCodec.SOFTWARE);
    }

    /** These settings with other encoders to try. */
    public EncoderSettings with(VideoCodec... others) {
        return new EncoderSettings(width, height, videoBitsPerSecond, audioBitsPerSecond, List.of(others));
    }
}
