package dev.nightshift.clone;

import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.footage.FootageInfo;
import dev.nightshift.studio.footage.PictureReader;
import dev.nightshift.studio.footage.WorkingSize;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.function.ObjIntConsumer;

/** A film's pictures as textures. */
record Film(Path file, FootageInfo info, WorkingSize size) {

    /** Hands out the pictures in order; a texture is only borrowed for the call. */
    void forEach(ObjIntConsumer<Texture> use) {
        Texture picture = Texture.blank(size.width(), size.height());
        try (Arena arena = Arena.ofConfined();
                PictureReader reader = new PictureReader(file, info, size)) {
            VideoFrame frame = VideoFrame.allocate(arena, size.width(), size.height());
            for (int number = 0; reader.next(frame); number++) {
                picture.copyFrom(frame);
                use.accept(picture, number);
            }
        }
    }
}
