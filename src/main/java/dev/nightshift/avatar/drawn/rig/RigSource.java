package dev.nightshift.avatar.drawn.rig;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a rig come from. */
public sealed interface RigSource {
    /** Opens a file of the rig. */
    InputStream open(String file) throws IOException;

    /** What errors call the place. */
    String place();

    /** A host that ships with the program, under {@code hosts/NAME/} on the classpath. */
    static RigSource shipped(String name) {
        return new Shipped(name);
    }

    /** A host in a folder of the user's. */
    static RigSource directory(Path folder) {
        return new Directory(folder);
    }

    record Shipped(String name) implements RigSource {
        @Override
        public InputStream open(String file) throws IOException {
            InputStream in = RigSource.class.getResourceAsStream("/" + place() + "/" + file);
            if (in == null) {
                throw new IOException("not found");
            }
            return in;
        }

        @Override
        public String place() {
            return "hosts/" + name;
        }
    }

    record Directory(Path folder) implements RigSource {
        @Override
        public InputStream open(String file) throws IOException {
            return Files.newInputStream(folder.resolve(file));
        }

        @Override
        public String place() {
            return folder.toString();
        }
    }
}
