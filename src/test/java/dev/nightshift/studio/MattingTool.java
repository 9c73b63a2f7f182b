package dev.nightshift.studio;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.matte.CutOut;
import dev.nightshift.avatar.clone.matte.Grade;
import dev.nightshift.avatar.clone.matte.Mattes;
import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.footage.Examination;
import dev.nightshift.studio.footage.FootageFile;
import dev.nightshift.studio.footage.FootageInfo;
import dev.nightshift.studio.footage.PictureReader;
import dev.nightshift.studio.footage.WorkingSize;
import dev.nightshift.studio.matting.FilmMatting;
import dev.nightshift.studio.matting.FootageMatting;
import dev.nightshift.studio.vision.PersonNet;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;

/**
 * Cuts a person out of a film from a shell, for work on the studio: {@code FOOTAGE NET FOLDER [SHORT-SIDE [PICTURES [EVERY]]]}
 * writes the cut-out over a light, a dark and a patterned ground, and says what it took.
 */
final class MattingTool {
    private MattingTool() {}

    public static void main(String[] arguments) throws Exception {
        Path footage = Path.of(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        int side = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 720;
        int most = arguments.length > 4 ? Integer.parseInt(arguments[4]) : Integer.MAX_VALUE;
        int every = arguments.length > 5 ? Integer.parseInt(arguments[5]) : 50;
        FootageInfo info = ((Examination.Readable) FootageFile.examine(footage)).info();
        WorkingSize size = info.within(side);
        FaceTrack track = track(Path.of(arguments[6]), size);
        FilmMatting film = study(footage, info, size, Path.of(arguments[1]), most, track);
        write(folder.resolve("plate.png"), film.backing());
        System.out.println("screen: " + film.spill());
        cut(footage, info, size, film, most, every, folder, track);
    }

    private static FilmMatting study(
            Path footage, FootageInfo info, WorkingSize size, Path net, int most, FaceTrack track) {
        try (Arena arena = Arena.ofShared();
                PersonNet finder = new PersonNet(net);
                PictureReader reader = new PictureReader(footage, info, size)) {
            FootageMatting matting = new FootageMatting(finder, size.width(), size.height());
            VideoFrame frame = VideoFrame.allocate(arena, size.width(), size.height());
            long took = 0;
            int count = 0;
            while (count < most && reader.next(frame)) {
                long start = cpu();
                matting.add(frame);
                took += cpu() - start;
                count++;
            }
            long start = cpu();
            FilmMatting film = matting.film(0, size.width(), number -> face(track, number));
            System.out.printf(
                    "pass 1: %d pictures, %.2f ms each, plate %.0f ms%n",
                    count, took / 1e6 / count, (cpu() - start) / 1e6);
            return film;
        }
    }

    private static void cut(
            Path footage,
            FootageInfo info,
            WorkingSize size,
            FilmMatting film,
            int most,
            int every,
            Path folder,
            FaceTrack track)
            throws IOException {
        Texture picture = Texture.blank(size.width(), size.height());
        Texture out = Texture.blank(size.width(), size.height());
        List<byte[]> packed = new ArrayList<>();
        long solving = 0;
        long packing = 0;
        long reading = 0;
        long bytes = 0;
        int count = 0;
        try (Arena arena = Arena.ofShared();
                PictureReader reader = new PictureReader(footage, info, size)) {
            VideoFrame frame = VideoFrame.allocate(arena, size.width(), size.height());
            while (count < most && reader.next(frame)) {
                picture.copyFrom(frame);
                long a = cpu();
                var matte = film.matte(picture, face(track, count));
                long b = cpu();
                packed.clear();
                packed.add(Mattes.pack(matte));
                long c = cpu();
                bytes += packed.getFirst().length;
                Mattes mattes = new Mattes(film.backing(), film.spill(), packed);
                try (CutOut cutOut = new CutOut(
                        (number, into) ->
                                System.arraycopy(picture.pixels(), 0, into.pixels(), 0, picture.pixels().length),
                        mattes,
                        Grade.none(),
                        Optional.empty())) {
                    cutOut.read(0, out);
                    long d = cpu();
                    cutOut.read(0, out);
                    reading += cpu() - d;
                }
                solving += b - a;
                packing += c - b;
                if (count % every == 0) {
                    show(folder, count, picture, out, mattes);
                }
                count++;
            }
        }
        System.out.printf(
                "pass 2: %d pictures, %.2f ms each, packing %.2f ms, cutting out %.2f ms, %.1f kB each%n",
                count, solving / 1e6 / count, packing / 1e6 / count, reading / 1e6 / count, bytes / 1e3 / count);
    }

    private static FaceTrack track(Path file, WorkingSize size) throws IOException {
        try (var in = new java.io.BufferedInputStream(Files.newInputStream(file))) {
            FaceTrack track = FaceTrack.read(in);
            float scale = size.width() / (float) track.width();
            return new FaceTrack(
                    25,
                    size.width(),
                    size.height(),
                    track.faces().stream()
                            .map(face -> {
                                float[] points = face.mesh().points().clone();
                                for (int i = 0; i < points.length; i++) points[i] *= scale;
                                return new TrackedFace(new Mesh(points), face.pose(), face.eyes(), face.quality());
                            })
                            .toList());
        }
    }

    private static Optional<Mesh> face(FaceTrack track, int number) {
        return number < track.faces().size() && track.faces().get(number).usable()
                ? Optional.of(track.faces().get(number).mesh())
                : Optional.empty();
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void show(Path folder, int number, Texture picture, Texture out, Mattes mattes) throws IOException {
        String name = String.format("%04d", number);
        write(folder.resolve(name + "-film.png"), picture);
        write(folder.resolve(name + "-light.png"), over(out, (x, y) -> 0xF4F1EC));
        write(folder.resolve(name + "-dark.png"), over(out, (x, y) -> 0x1C1F26));
        write(
                folder.resolve(name + "-check.png"),
                over(out, (x, y) -> (x / 24 + y / 24) % 2 == 0 ? 0xD8B24A : 0x2F6F8F));
        write(folder.resolve(name + "-green.png"), over(out, (x, y) -> 0x18B23C));
        byte[] alpha = mattes.matte(0).alpha();
        Texture grey = Texture.blank(picture.width(), picture.height());
        for (int i = 0; i < alpha.length; i++) {
            grey.pixels()[i] = 0xFF000000 | 0x010101 * (alpha[i] & 255);
        }
        write(folder.resolve(name + "-alpha.png"), grey);
    }

    private static Texture over(Texture cut, IntBinaryOperator ground) {
        Texture all = Texture.blank(cut.width(), cut.height());
        for (int i = 0; i < all.pixels().length; i++) {
            int p = cut.pixels()[i];
            int rest = 255 - (p >>> 24);
            int g = ground.applyAsInt(i % cut.width(), i / cut.width());
            int red = (p >> 16 & 255) + (g >> 16 & 255) * rest / 255;
            int green = (p >> 8 & 255) + (g >> 8 & 255) * rest / 255;
            int blue = (p & 255) + (g & 255) * rest / 255;
            all.pixels()[i] = 0xFF000000 | Math.min(255, red) << 16 | Math.min(255, green) << 8 | Math.min(255, blue);
        }
        return all;
    }

    private static void write(Path file, Texture picture) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.pixels(), 0, picture.width());
        ImageIO.write(image, "png", file.toFile());
    }
}
