package dev.nightshift.stage.layer;

import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Picture;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.scene.Exhibit;
import dev.nightshift.stage.scene.OfferCard;
import dev.nightshift.stage.scene.Scene;
import dev.nightshift.stage.set.Showroom;
import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorFilter;
import io.github.humbleui.skija.FilterBlurMode;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.MaskFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import java.util.Optional;

/**
 * The product on the showroom's floor, at the left behind the host, as large as a thing of its width is there: it stands as
 * near as its place allows, and the nearer it stands the lower on the picture. Drawn once a product. One thread.
 */
public final class ExhibitLayer implements AutoCloseable {
    private static final long SWAP_MICROS = 600_000;
    /** The place for it, design units: from the left edge, up to the host's shoulder, above the card. */
    private static final double LEFT = 18;

    private static final double WIDEST = 430;
    private static final double HIGHEST = 400;
    private static final double NEAREST = 846;
    /** Nothing stands nearer to the wall than that, units below the wall's foot. */
    private static final double FURTHEST = 716;

    private static final float ROOM = 40;

    private final ProgramSize size;
    private final Pictures pictures;
    private final Swap<Exhibit, Shown> shown = new Swap<>(SWAP_MICROS);
    private final Paint paint = new Paint();

    public ExhibitLayer(ProgramSize size, Pictures pictures) {
        this.size = size;
        this.pictures = pictures;
    }

    /** Takes over the product of the scene. */
    public void update(Scene scene, long atMicros) {
        shown.update(scene.offer().flatMap(OfferCard::exhibit), atMicros, this::draw);
    }

    /** How far a product stands in the room, 0 none .. 1. */
    public double present(long atMicros) {
        double t = shown.progress(atMicros);
        double now = shown.current().filter(Shown::any).isPresent() ? t : 0;
        double before = shown.previous().filter(Shown::any).isPresent() ? 1 - t : 0;
        return Math.min(1, now + before);
    }

    /** Draws the product, the one before it fading. */
    public void show(Canvas canvas, long atMicros) {
        double t = shown.progress(atMicros);
        shown.previous().ifPresent(before -> show(canvas, before, 1 - t));
        shown.current().ifPresent(now -> show(canvas, now, t));
    }

    private void show(Canvas canvas, Shown one, double opacity) {
        if (opacity > 0 && one.any()) {
            paint.setAlphaf((float) opacity);
            one.plate.orElseThrow().show(canvas, one.left, one.top, paint);
        }
    }

    private Shown draw(Exhibit exhibit) {
        return pictures.use(exhibit.cutOut(), picture -> switch (picture) {
            case Picture.Ready ready -> draw(exhibit, ready.image());
            case Picture.Missing missing -> new Shown(Optional.empty(), 0, 0);
        });
    }

    private Shown draw(Exhibit exhibit, Image image) {
        Rect part = covered(image);
        if (part.isEmpty()) {
            return new Shown(Optional.empty(), 0, 0);
        }
        double aspect = part.getHeight() / (double) part.getWidth();
        double centimetre = scale(exhibit.widthCentimetres(), aspect);
        double width = exhibit.widthCentimetres() * centimetre;
        double foot = Math.max(FURTHEST, Showroom.HORIZON + Showroom.CAMERA_CENTIMETRES * centimetre);
        Rect place = Rect.makeXYWH(ROOM, ROOM, (float) width, (float) (width * aspect));
        double left = LEFT + Math.max(0, (WIDEST - width) / 2.6);
        Plate plate = Plate.draw(
                size,
                place.getWidth() + 2 * ROOM,
                place.getHeight() + 2 * ROOM,
                canvas -> paint(canvas, image, part, place));
        return new Shown(Optional.of(plate), left - ROOM, foot - place.getHeight() - ROOM);
    }

    /** Design units a centimetre: as large as fits. */
    private static double scale(double centimetres, double aspect) {
        double fits = Math.min(WIDEST, HIGHEST / aspect) / centimetres;
        return Math.min(fits, (NEAREST - Showroom.HORIZON) / Showroom.CAMERA_CENTIMETRES);
    }

    private static void paint(Canvas canvas, Image image, Rect part, Rect place) {
        contact(canvas, place);
        footprint(canvas, image, part, place);
        canvas.drawImageRect(image, part, place, SamplingMode.MITCHELL, new Paint(), true);
    }

    /** The soft shade under everything that stands on a floor. */
    private static void contact(Canvas canvas, Rect place) {
        float depth = Math.clamp(place.getWidth() * .05f, 6, 22);
        try (MaskFilter blur = MaskFilter.makeBlur(FilterBlurMode.NORMAL, depth * .55f, true);
                Paint shade = new Paint().setColor(0x8A1C110A).setMaskFilter(blur)) {
            canvas.drawOval(
                    Rect.makeLTRB(
                            place.getLeft() + place.getWidth() * .03f,
                            place.getBottom() - 1.9f * depth,
                            place.getRight() - place.getWidth() * .03f,
                            place.getBottom() + .35f * depth),
                    shade);
        }
    }

    /** The thing's own shadow, thrown a little to the right by the window's light, flat on the floor. */
    private static void footprint(Canvas canvas, Image image, Rect part, Rect place) {
        try (ColorFilter dark = ColorFilter.makeBlend(0xFF1C110A, BlendMode.SRC_IN);
                ImageFilter soft = ImageFilter.makeBlur(5, 3, FilterTileMode.DECAL);
                Paint shade =
                        new Paint().setColorFilter(dark).setImageFilter(soft).setAlphaf(.34f)) {
            canvas.save();
            canvas.translate(place.getLeft(), place.getBottom() - 3);
            canvas.skew(-.55f, 0);
            canvas.scale(1, .16f);
            canvas.drawImageRect(
                    image,
                    part,
                    Rect.makeXYWH(0, -place.getHeight(), place.getWidth(), place.getHeight()),
                    SamplingMode.LINEAR,
                    shade,
                    true);
            canvas.restore();
        }
    }

    /** The part of a picture that isn't empty. */
    private static Rect covered(Image image) {
        int left = Integer.MAX_VALUE;
        int right = -1;
        int top = Integer.MAX_VALUE;
        int bottom = -1;
        try (Bitmap bitmap = new Bitmap()) {
            bitmap.allocPixels(ImageInfo.makeN32Premul(image.getWidth(), image.getHeight()));
            image.readPixels(bitmap);
            for (int y = 0; y < image.getHeight(); y += 2) {
                for (int x = 0; x < image.getWidth(); x += 2) {
                    if (bitmap.getAlphaf(x, y) > .5f) {
                        left = Math.min(left, x);
                        right = Math.max(right, x + 2);
                        top = Math.min(top, y);
                        bottom = Math.max(bottom, y + 2);
                    }
                }
            }
        }
        return right < 0 ? Rect.makeWH(0, 0) : Rect.makeLTRB(left, top, right, bottom);
    }

    @Override
    public void close() {
        shown.close();
    }

    private record Shown(Optional<Plate> plate, double left, double top) implements AutoCloseable {
        boolean any() {
            return plate.isPresent();
        }

        @Override
        public void close() {
            plate.ifPresent(Plate::close);
        }
    }
}
