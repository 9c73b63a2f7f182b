package dev.nightshift.stage.text;

import io.github.humbleui.skija.FontMgr;
import io.github.humbleui.skija.Typeface;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * The installed fonts, chosen by what they cover. Safe for any thread; one instance serves the process.
 *
 * <p>Families are tried in the order of {@link Script}, then whatever the system offers for the language; a font is
 * taken only when it has every letter of the script's sample.
 */
public final class Fonts {
    private final FontMgr installed;
    private final ConcurrentMap<Wish, Face> faces = new ConcurrentHashMap<>();

    Fonts(FontMgr installed) {
        this.installed = installed;
    }

    /** The fonts of this machine. */
    public static Fonts installed() {
        return new Fonts(FontMgr.getDefault());
    }

    /**
     * The face for texts of a language.
     *
     * @throws MissingFontException when no installed font covers it
     */
    public Face face(Locale language, Weight weight) {
        Script script = Script.of(language);
        return faces.computeIfAbsent(new Wish(script, weight), wish -> find(script, weight)
                .map(typeface -> new Face(typeface, installed, script))
                .orElseThrow(() ->
                        new MissingFontException(language, script.families().getFirst())));
    }

    /** What is there for a language, for the doctor and for the check before going live. */
    public Coverage coverage(Locale language) {
        Script script = Script.of(language);
        return find(script, Weight.BOLD)
                .<Coverage>map(typeface -> new Coverage.Covered(language, typeface.getFamilyName()))
                .orElseGet(
                        () -> new Coverage.Missing(language, script.families().getFirst()));
    }

    private Optional<Typeface> find(Script script, Weight weight) {
        return Stream.concat(
                        script.families().stream().map(family -> family(family, weight)),
                        Stream.of(offered(script, weight)))
                .flatMap(Optional::stream)
                .filter(typeface -> covers(typeface, script.sample()))
                .findFirst();
    }

    /** The system answers an unknown family with none, or on some systems with another family. */
    private Optional<Typeface> family(String name, Weight weight) {
        return Optional.<Typeface>ofNullable(installed.matchFamilyStyle(name, weight.style()))
                .filter(typeface -> typeface.getFamilyName().equals(name));
    }

    private Optional<Typeface> offered(Script script, Weight weight) {
        return Optional.<Typeface>ofNullable(installed.matchFamilyStyleCharacter(
                null, weight.style(), new String[] {script.tag()}, script.reference()));
    }

    private static boolean covers(Typeface typeface, String sample) {
        int[] letters = sample.codePoints().toArray();
        short[] glyphs = typeface.getUTF32Glyphs(letters);
        return glyphs.length == letters.length
                && Arrays.stream(letters).allMatch(letter -> typeface.getUTF32Glyph(letter) != 0);
    }

    private record Wish(Script script, Weight weight) {}

    /** What is installed for a language. */
    public sealed interface Coverage {
        /** A font with every letter of the language. */
        record Covered(Locale language, String family) implements Coverage {}

        /** No font; the family that should be installed. */
        record Missing(Locale language, String wanted) implements Coverage {}
    }

    /** Coverage of several languages. */
    public List<Coverage> coverage(List<Locale> languages) {
        return languages.stream().map(this::coverage).toList();
    }
}
