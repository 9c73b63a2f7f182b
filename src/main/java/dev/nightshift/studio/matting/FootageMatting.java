package dev.nightshift.studio.matting;

import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.media.VideoFrame;
import java.util.Optional;
import java.util.function.IntFunction;

/** The first pass over footage: where the person is, and what is behind. One thread. */
public final class FootageMatting implements AutoCloseable {
    /** Looks from one look at the background to the next: three a second. */
    private static final int LOOKS = 4;

    private final Likelihoods likelihoods;
    private final PlateStudy plate;
    private final int width;
    private final int height;
    private final Samples samples = new Samples();
    private int looks;

    /**
     * Begins.
     *
     * @param width of the pictures
     * @param height of the pictures
     */
    public FootageMatting(PersonFinder finder, int width, int height) {
        this.likelihoods = new Likelihoods(finder);
        this.plate = new PlateStudy(width, height);
        this.width = width;
        this.height = height;
    }

    /** Shows the next picture. */
    public void add(VideoFrame picture) {
        samples.add(likelihoods.pictures(), picture);
        likelihoods.add(picture).filter(look -> looks++ % LOOKS == 0).ifPresent(look -> plate.add(picture, look));
    }

    /**
     * The second pass, over the same pictures. Some of them are cut out roughly, to see the background close to the person.
     *
     * @param left of the part that is made into a film
     * @param part its width
     * @param faces of the footage's pictures by number, in its pixels
     */
    public FilmMatting film(int left, int part, IntFunction<Optional<Mesh>> faces) {
        FilmMatting rough = new FilmMatting(likelihoods, plate.finish(), 0, width, height);
        samples.forEach((number, picture) -> {
            Likelihoods.Span span = likelihoods.at(number);
            plate.add(picture, rough.matte(picture, faces.apply(number), span).alpha(), span.mean());
        });
        return new FilmMatting(likelihoods, plate.finish().cut(left, part), left, width, height);
    }

    @Override
    public void close() {
        samples.close();
    }
}
