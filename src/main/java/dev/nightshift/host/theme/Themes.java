package dev.nightshift.host.theme;

import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The themes, each a place in an array, with the vectors of their wordings. Vectors are those of {@code host.embedding}:
 * English and German are compared with each other, Chinese with Chinese.
 */
public final class Themes {
    /** How far apart two likenesses are that make one theme clearly likelier; found on the development sets. */
    private static final double TEMPERATURE = 0.045;

    private static final double NEAREST = 0.75;

    private final List<String> intents;
    private final List<Wordings> askedLatin;
    private final List<Wordings> askedChinese;
    private final Wordings toldLatin;
    private final Wordings toldChinese;

    private Themes() {
        this.intents =
                new String(bytes("intents.txt"), StandardCharsets.UTF_8).lines().toList();
        this.askedLatin = List.of(wordings("asked-en"), wordings("asked-de"));
        this.askedChinese = List.of(wordings("asked-zh"));
        this.toldLatin = wordings("told-en");
        this.toldChinese = wordings("told-zh");
    }

    /** The themes that come with the program: some 2 MB. */
    public static Themes standard() {
        return new Themes();
    }

    private static Wordings wordings(String name) {
        return Wordings.read(bytes(name + ".vec"));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Themes.class.getResourceAsStream("/theme/" + name)) {
            if (in == null) {
                throw new IllegalStateException("theme/" + name + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("theme/" + name + " can't be read", broken);
        }
    }

    public int size() {
        return intents.size();
    }

    /** What a question after a theme is, in small letters, as {@code order_help}. */
    public String intent(int theme) {
        return intents.get(theme);
    }

    /**
     * What a question asks after.
     *
     * @param likely how likely it is each theme, if it is one; the sum is 1
     * @param nearest likeness to the wording that is most alike, 0 .. 1
     */
    public record Asked(double[] likely, double nearest) {
        /** How likely the likeliest theme is. */
        public double sure() {
            return Arrays.stream(likely).max().orElse(0);
        }
    }

    /** What a question asks after. */
    public Asked asked(float[] question, Language language) {
        double[] nearest = new double[size()];
        double[] second = new double[size()];
        for (Wordings wordings : language == Language.ZH ? askedChinese : askedLatin) {
            wordings.nearest(question, nearest, second);
        }
        double most = 0;
        for (int theme = 0; theme < nearest.length; theme++) {
            nearest[theme] = NEAREST * nearest[theme] + (1 - NEAREST) * second[theme];
            most = Math.max(most, nearest[theme]);
        }
        return new Asked(likely(nearest, most), most);
    }

    private static double[] likely(double[] likeness, double most) {
        double sum = 0;
        for (int theme = 0; theme < likeness.length; theme++) {
            likeness[theme] = Math.exp((likeness[theme] - most) / TEMPERATURE);
            sum += likeness[theme];
        }
        for (int theme = 0; theme < likeness.length; theme++) {
            likeness[theme] /= sum;
        }
        return likeness;
    }

    /** How much a merchant's text, question or key tells of each theme, 0 .. 1 each. */
    public double[] told(float[] text, Language language) {
        boolean chinese = language == Language.ZH;
        double[] told = new double[size()];
        (chinese ? toldChinese : toldLatin).nearest(text, told, new double[size()]);
        double half = chinese ? 0.7 : 0.6;
        double width = chinese ? 0.05 : 0.07;
        for (int theme = 0; theme < told.length; theme++) {
            told[theme] = 1 / (1 + Math.exp((half - told[theme]) / width));
        }
        return told;
    }
}
