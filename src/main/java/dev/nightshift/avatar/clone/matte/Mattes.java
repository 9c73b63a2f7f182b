package dev.nightshift.avatar.clone.matte;

import dev.nightshift.avatar.clone.render.Texture;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The mattes of a whole film, packed, and what is behind: about 15 MB a minute at 720 x 1280.
 *
 * @param backing the background, opaque, as large as the film's pictures
 * @param spill of a coloured screen
 * @param packed one for each picture
 */
public record Mattes(Texture backing, Spill spill, List<byte[]> packed) {
    private static final int MARK = 0x4E53_4D54;
    private static final int VERSION = 1;
    private static final int LARGEST_SIDE = 4096;
    private static final int LONGEST = 1 << 24;
    private static final int MOST = 25 * 60 * 30;

    public Mattes {
        packed = List.copyOf(packed);
    }

    /** Packs one. */
    public static byte[] pack(Matte matte) {
        return PackedMatte.pack(matte);
    }

    /** The matte of a picture; for looking at, the frame loop has {@link CutOut}. */
    public Matte matte(int picture) {
        byte[] alpha = new byte[backing.width() * backing.height()];
        try (MatteReader reader = new MatteReader(backing.width(), backing.height())) {
            reader.read(packed.get(picture), new MatteReader.Runs() {
                @Override
                public void none(int from, int to) {}

                @Override
                public void all(int from, int to) {
                    java.util.Arrays.fill(alpha, from, to, (byte) 255);
                }

                @Override
                public void partly(int from, int to, byte[] values) {
                    System.arraycopy(values, 0, alpha, from, to - from);
                }
            });
            return new Matte(backing.width(), backing.height(), alpha, reader.drift());
        }
    }

    /** Writes it in the form that {@link #read} knows; leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MARK);
        data.writeInt(VERSION);
        data.writeInt(backing.width());
        data.writeInt(backing.height());
        data.writeByte(spill.ordinal());
        data.writeInt(packed.size());
        for (byte[] one : packed) {
            data.writeInt(one.length);
            data.write(one);
        }
        data.flush();
        DeflaterOutputStream deflated = new DeflaterOutputStream(out);
        deflated.write(Backings.bytes(backing));
        deflated.finish();
    }

    /**
     * Reads what {@link #write} wrote; leaves the stream open.
     *
     * @throws IOException when it holds no mattes, those of another version, or is cut off
     */
    public static Mattes read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        require(data.readInt() == MARK, "holds no mattes");
        require(data.readInt() == VERSION, "holds mattes of another version");
        int width = data.readInt();
        int height = data.readInt();
        require(width > 0 && height > 0 && width <= LARGEST_SIDE && height <= LARGEST_SIDE, "has an impossible size");
        int spill = data.readByte();
        require(spill >= 0 && spill < Spill.values().length, "names an unknown screen");
        int count = data.readInt();
        require(count >= 0 && count <= MOST, "has an impossible count");
        List<byte[]> packed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = data.readInt();
            require(length > 0 && length <= LONGEST, "has a matte of an impossible size");
            byte[] one = data.readNBytes(length);
            require(one.length == length, "is cut off");
            packed.add(one);
        }
        byte[] bytes = new InflaterInputStream(data).readNBytes(3 * width * height);
        require(bytes.length == 3 * width * height, "is cut off");
        return new Mattes(Backings.picture(bytes, width, height), Spill.values()[spill], packed);
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException("the clone's matte " + otherwise);
        }
    }
}
