package dev.nightshift.avatar.clone.model;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.MouthSpace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A model as bytes: a mark, a version, then named sections; the model's own start with a dot. */
final class ModelFormat {
    private static final int MARK = 0x4E53_434D;
    private static final int VERSION = 2;
    /** Knew nothing of gestures. */
    private static final int FIRST = 1;

    private static final int MOST_SECTIONS = 64;
    private static final int LONGEST = 1 << 30;
    private static final String TRACK = ".track";
    private static final String SPACE = ".space";
    private static final String MOTION = ".motion";

    private ModelFormat() {}

    static void write(CloneModel model, OutputStream out) throws IOException {
        Map<String, byte[]> all = new TreeMap<>(model.sections());
        all.put(TRACK, bytes(model.track()::write));
        all.put(SPACE, bytes(model.space()::write));
        all.put(MOTION, bytes(stream -> writeMotion(model, new DataOutputStream(stream))));
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MARK);
        data.writeInt(VERSION);
        data.writeInt(all.size());
        for (Map.Entry<String, byte[]> section : all.entrySet()) {
            data.writeUTF(section.getKey());
            data.writeInt(section.getValue().length);
            data.write(section.getValue());
        }
        data.flush();
    }

    static CloneModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        require(data.readInt() == MARK, "is no clone");
        int version = data.readInt();
        require(version == VERSION || version == FIRST, "is a clone of version " + version + ", not " + VERSION);
        Map<String, byte[]> sections = sections(data);
        FaceTrack track = FaceTrack.read(new ByteArrayInputStream(taken(sections, TRACK)));
        MouthSpace space = MouthSpace.read(new ByteArrayInputStream(taken(sections, SPACE)));
        return readMotion(
                version,
                track,
                space,
                new DataInputStream(new ByteArrayInputStream(taken(sections, MOTION))),
                sections);
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.write(bytes);
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> sections(DataInputStream data) throws IOException {
        int count = data.readInt();
        require(count >= 0 && count <= MOST_SECTIONS, "has an impossible number of sections");
        Map<String, byte[]> sections = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String name = data.readUTF();
            int length = data.readInt();
            require(length >= 0 && length <= LONGEST, "has a section of an impossible size");
            byte[] content = data.readNBytes(length);
            require(content.length == length, "is cut off");
            sections.put(name, content);
        }
        return sections;
    }

    private static byte[] taken(Map<String, byte[]> sections, String name) throws IOException {
        byte[] content = sections.remove(name);
        if (content == null) {
            throw new IOException("lacks its section " + name);
        }
        return content;
    }

    private static void writeMotion(CloneModel model, DataOutputStream out) throws IOException {
        floats(out, model.rest());
        floats(out, model.trend().mean());
        for (float[] slope : model.trend().slopes()) {
            floats(out, slope);
        }
        out.writeInt(model.exemplars().length);
        for (int frame : model.exemplars()) {
            out.writeInt(frame);
        }
        for (boolean quiet : model.loops().quiet()) {
            out.writeBoolean(quiet);
        }
        out.writeInt(model.loops().joins().size());
        for (Loops.Join join : model.loops().joins()) {
            out.writeInt(join.from());
            out.writeInt(join.to());
            out.writeFloat(join.cost());
        }
        floats(out, model.loops().gesture());
    }

    private static CloneModel readMotion(
            int version, FaceTrack track, MouthSpace space, DataInputStream in, Map<String, byte[]> sections)
            throws IOException {
        int pictures = track.faces().size();
        float[] rest = floats(in, space.dimensions());
        float[] mean = floats(in, 3);
        float[][] slopes = new float[space.dimensions()][];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = floats(in, 3);
        }
        int[] exemplars = new int[count(in, pictures)];
        for (int i = 0; i < exemplars.length; i++) {
            exemplars[i] = frame(in, pictures);
        }
        boolean[] quiet = new boolean[pictures];
        for (int i = 0; i < pictures; i++) {
            quiet[i] = in.readBoolean();
        }
        List<Loops.Join> joins = new ArrayList<>();
        int many = count(in, pictures * pictures);
        for (int i = 0; i < many; i++) {
            joins.add(new Loops.Join(frame(in, pictures), frame(in, pictures), in.readFloat()));
        }
        float[] gesture = version == FIRST ? new float[pictures] : floats(in, pictures);
        Loops loops = new Loops(joins, quiet, gesture);
        return new CloneModel(track, space, rest, new PoseTrend(mean, slopes), exemplars, loops, sections);
    }

    private static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        require(count >= 0 && count <= most, "has an impossible count");
        return count;
    }

    private static int frame(DataInputStream in, int pictures) throws IOException {
        int frame = in.readInt();
        require(frame >= 0 && frame < pictures, "names a picture that it doesn't have");
        return frame;
    }

    private static void floats(DataOutputStream out, float[] values) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readFloat();
            require(Float.isFinite(values[i]), "holds a value that is no number");
        }
        return values;
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }
}
